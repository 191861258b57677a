import { both, count } from '../both.ts';
import type { Refused } from '../Refusal.ts';

const refused = (reason: Refused['reason'], fix: Refused['fix']): Refused => ({ reason, fix });
const quotedOr = (text: string, blank: string) => (text === '' ? blank : `«${text}»`);

const fromSheets = both(
  'Mở sổ trong Google Sheets, đợi tính xong, rồi chọn Tệp → Tải xuống → Microsoft Excel (.xlsx)',
  'Open the workbook in Google Sheets, wait until it has calculated, then choose File → Download → Microsoft Excel (.xlsx)',
);

/** Why a file is refused, and how to mend that. */
export const refusals = {
  brokenArchive: refused(
    both('tệp .zip hỏng hoặc tải chưa hết', 'the .zip is damaged or was not downloaded completely'),
    both('Tải lại từ Drive', 'Download it from Drive again'),
  ),
  unreadable: refused(
    both('không đọc được tệp', 'the file cannot be read'),
    both('Sao chép lại tệp, hoặc kiểm tra quyền đọc', 'Copy the file again, or check the right to read it'),
  ),
  noWorkbook: refused(
    both('không phải sổ .xlsx hay bảng .csv', 'is no .xlsx workbook or .csv table'),
    both(
      'Mở bằng Google Sheets, Excel hay LibreOffice rồi lưu thành .xlsx',
      'Open it with Google Sheets, Excel or LibreOffice and save it as .xlsx',
    ),
  ),
  damaged: refused(
    both('sổ hỏng giữa chừng', 'the workbook is damaged inside'),
    both(
      'Tải lại từ Google Sheets, hoặc xin đơn vị gửi lại',
      'Download it from Google Sheets again, or ask the body for it',
    ),
  ),
  locked: refused(
    both('sổ có mật khẩu', 'the workbook has a password'),
    both('Bỏ mật khẩu rồi lưu lại', 'Remove the password and save it again'),
  ),
  tooLarge: refused(
    both('sổ lớn hơn mức đọc được', 'the workbook is larger than can be read'),
    both('Lưu riêng tab cần chấm thành .csv', 'Save the tab that is scored as .csv'),
  ),
  notUtf8: refused(
    both('tệp .csv không phải Unicode (UTF-8)', 'the .csv is not in Unicode (UTF-8)'),
    both('Trong Excel lưu kiểu «CSV UTF-8»', 'In Excel save it as «CSV UTF-8»'),
  ),
  noTab: ({ tab, names }: { tab: string; names: readonly string[] }) =>
    refused(
      both(
        `không có tab «${tab}» (có: ${names.join(', ')})`,
        `has no tab «${tab}» (there are: ${names.join(', ')})`,
      ),
      both(`Đổi tên tab cần chấm thành «${tab}»`, `Rename the tab that is scored to «${tab}»`),
    ),
  otherCriteria: ({
    tab,
    cell,
    title,
    found,
    expected,
  }: Record<'tab' | 'cell' | 'title' | 'found' | 'expected', string>) =>
    refused(
      both(
        `tiêu chí khác bảng chung, trước hết ở ${tab}!${cell}, cột «${title}»: sổ ghi ${quotedOr(found, 'trống')}, bảng chung ghi ${quotedOr(expected, 'trống')}`,
        `the criteria differ from the common table, first in ${tab}!${cell}, column «${title}»: the workbook has ${quotedOr(found, 'nothing')}, the common table ${quotedOr(expected, 'nothing')}`,
      ),
      both(
        'Chép nguyên tab Tiêu chí chung vào sổ, rồi gửi lại',
        'Copy the common tab Tiêu chí into the workbook and send it again',
      ),
    ),
  withoutValue: ({ cell }: { cell: string }) =>
    refused(
      both(
        `công thức ở ${cell} chưa có giá trị trong tệp`,
        `the formula in ${cell} has no value in the file`,
      ),
      both(
        'Mở bằng Excel, LibreOffice hay Google Sheets rồi lưu lại',
        'Open it with Excel, LibreOffice or Google Sheets and save it again',
      ),
    ),
  loading: ({ cell, text }: { cell: string; text: string }) =>
    refused(both(`ô ${cell} còn ghi «${text}»`, `cell ${cell} still says «${text}»`), fromSheets),
  codeTwice: ({ code, other }: { code: string; other: string }) =>
    refused(
      both(`mã «${code}» đã có trong «${other}»`, `the code «${code}» is in «${other}» already`),
      both(
        'Nếu là cùng một người (một đơn vị): chỉ để ở một sổ. Nếu mỗi nơi tự đánh mã: chạy lại, thêm own-codes',
        'If it is the same person (unit): keep the row in one workbook only. If each body has codes of its own: run again with own-codes',
      ),
    ),
  noRoom: ({ most }: { most: number }) =>
    refused(
      both(
        `kết quả quá ${count(most).vi} dòng, nhiều hơn một tab chứa được`,
        `the results have more than ${count(most).en} rows, more than a sheet holds`,
      ),
      both(
        'Chạy lại, ghi kết quả ra .csv: out ket-qua.csv',
        'Run again with results as .csv: out ket-qua.csv',
      ),
    ),
  unreadCeiling: ({ tab, row, title, typed }: { tab: string; row: number; title: string; typed: string }) =>
    refused(
      both(
        `${tab} dòng ${row}, «${title}»: không hiểu ${quotedOr(typed, 'ô trống')}`,
        `${tab} row ${row}, «${title}»: ${quotedOr(typed, 'a blank')} is not understood`,
      ),
      both('Sửa ô đó như ghi chú ở tiêu đề cột', 'Mend that cell as the note of its column says'),
    ),
  unexpectedIn: ({ message }: { message: string }) =>
    refused(
      both(`không chấm được sổ này (${message})`, `this workbook cannot be scored (${message})`),
      both('Gửi dòng này cho người bảo trì', 'Send this line to whoever maintains the program'),
    ),
} as const;
