import { formatNumber } from '../domain/text/formatNumber.ts';
import type { Bilingual } from '../domain/text/Language.ts';

type Words = Bilingual<string>;
/** Why a file is refused, and how to mend that. */
interface Refused {
  readonly reason: Words;
  readonly fix: Words;
}

const both = (vi: string, en: string): Words => ({ vi, en });
const refused = (reason: Words, fix: Words): Refused => ({ reason, fix });
const quotedOr = (text: string, blank: string) => (text === '' ? blank : `«${text}»`);
const count = (number: number) => ({ vi: formatNumber(number), en: number.toLocaleString('en') });

const fromSheets = both(
  'Mở sổ trong Google Sheets, đợi tính xong, rồi chọn Tệp → Tải xuống → Microsoft Excel (.xlsx)',
  'Open the workbook in Google Sheets, wait until it has calculated, then choose File → Download → Microsoft Excel (.xlsx)',
);

/** All that the command says, also in the files that it writes. */
export const said = {
  usage: both(
    [
      'Chấm nhiều sổ một lần, mỗi sổ là của một đơn vị, theo một bảng tiêu chí chung.',
      '',
      '  npm run score so criteria tinh.xlsx out ket-qua.xlsx',
      '',
      '  so                    thư mục, tệp .xlsx, .csv, tệp .zip tải từ Drive, hay mẫu như so/*.xlsx; ghi được nhiều',
      '  criteria tinh.xlsx    sổ có tab Tiêu chí dùng chung (và tab Trần xếp loại, nếu có)',
      '  out ket-qua.xlsx      tệp kết quả, kèm trang ket-qua.html; ghi .csv nếu có hơn một triệu dòng',
      '  side units            chấm tab Đơn vị; không ghi thì chấm tab Cán bộ',
      '  within                so sánh, xếp hạng trong từng đơn vị',
      '  across                so sánh, xếp hạng giữa mọi đơn vị',
      '  own-codes             mỗi đơn vị tự đánh mã, nên mã trùng nhau giữa các sổ là của người khác nhau',
      '  lang en               bằng tiếng Anh',
      '',
      'Viết có hay không có dấu gạch (--criteria) đều được.',
    ].join('\n'),
    [
      'Scores many workbooks at once, each of one body, by one table of criteria.',
      '',
      '  npm run score so criteria tinh.xlsx out ket-qua.xlsx lang en',
      '',
      '  so                    a folder, files .xlsx or .csv, a .zip that Drive has made, or a pattern such as so/*.xlsx; several',
      '  criteria tinh.xlsx    the workbook with the common tab Tiêu chí (and the tab Trần xếp loại, if there is one)',
      '  out ket-qua.xlsx      the file for the results, with a page ket-qua.html beside it; .csv for more than a million rows',
      '  side units            scores the tab Đơn vị; without it the tab Cán bộ',
      '  within                compares and ranks within each body',
      '  across                compares and ranks over all bodies',
      '  own-codes             each body has codes of its own, so that one code in two workbooks is two people',
      '  lang en               in English',
      '',
      'With or without dashes (--criteria).',
    ].join('\n'),
  ),
  unknownWord: ({ word }: { word: string }) =>
    both(`Không có tùy chọn «${word}».`, `There is no option «${word}».`),
  missingWord: ({ option, example }: { option: string; example: string }) =>
    both(
      `Chưa biết «${option}»: thêm ${option} ${example}.`,
      `«${option}» is not given: add ${option} ${example}.`,
    ),
  badSide: ({ word }: { word: string }) =>
    both(
      `«side ${word}» không có: ghi side staff (tab Cán bộ) hoặc side units (tab Đơn vị).`,
      `There is no «side ${word}»: write side staff (tab Cán bộ) or side units (tab Đơn vị).`,
    ),
  badOut: ({ file }: { file: string }) =>
    both(
      `Tệp kết quả «${file}» phải có đuôi .xlsx hoặc .csv: ví dụ out ket-qua.xlsx.`,
      `The file of results «${file}» must end with .xlsx or .csv: for example out ket-qua.xlsx.`,
    ),
  bothChoices: both(
    'Chỉ ghi một trong hai: within (so trong từng đơn vị) hoặc across (so giữa mọi đơn vị).',
    'Write one of the two: within (each body by itself) or across (over all bodies).',
  ),
  chooseComparison: ({ rules }: { rules: string }) =>
    both(
      `Tiêu chí có cách tính so các dòng với nhau (${rules}), nên điểm tùy so với ai: thêm --within để so trong từng đơn vị, hoặc --across để so toàn tỉnh.`,
      `Criteria compare rows with each other (${rules}), so points depend on with whom: add --within to compare within each body, or --across over the whole province.`,
    ),
  nothingThere: ({ word }: { word: string }) =>
    both(
      `Không có tệp hay thư mục «${word}». Kiểm tra tên; đường dẫn tính từ thư mục đang đứng.`,
      `There is no file or folder «${word}». Check its name; paths begin in the current folder.`,
    ),
  noBodies: both(
    'Không có sổ nào (.xlsx, .csv) ở những chỗ đã ghi. Kiểm tra đường dẫn.',
    'There is no workbook (.xlsx, .csv) in the places that were named. Check the path.',
  ),
  noCentral: ({ file }: { file: string }) =>
    both(
      `Không đọc được sổ tiêu chí «${file}». Kiểm tra đường dẫn sau criteria.`,
      `The workbook of criteria «${file}» cannot be read. Check the path behind criteria.`,
    ),
  badCentral: ({ file, reason, fix }: Refused & { file: string }) =>
    both(
      `Sổ tiêu chí «${file}»: ${reason.vi}. ${fix.vi}.`,
      `Workbook of criteria «${file}»: ${reason.en}. ${fix.en}.`,
    ),
  notOurs: ({ file }: { file: string }) =>
    both(
      `«${file}» đã có và không phải kết quả của lệnh này: chọn tên khác sau out, hoặc dời tệp đó đi.`,
      `«${file}» is there and is no result of this command: choose another name behind out, or move that file away.`,
    ),
  outIsInput: ({ file }: { file: string }) =>
    both(
      `«${file}» vừa là tệp kết quả vừa là tệp đầu vào: chọn tên khác sau out.`,
      `«${file}» is both what is read and where results go: choose another name behind out.`,
    ),
  notWritten: ({ folder, why }: { folder: string; why: keyof typeof whyNot }) =>
    both(
      `Không ghi được kết quả vào «${folder}»: ${whyNot[why].vi}. Kết quả cũ, nếu có, còn nguyên.`,
      `The results could not be written into «${folder}»: ${whyNot[why].en}. Former results, if any, are as they were.`,
    ),
  stopped: both('Đã dừng; không tệp nào bị ghi dở.', 'Stopped; no file was left half written.'),
  unexpected: ({ message }: { message: string }) =>
    both(
      `Có lỗi không lường trước (${message}); không tệp nào bị ghi dở. Gửi dòng này cho người bảo trì.`,
      `Something unforeseen went wrong (${message}); no file was left half written. Send this line to whoever maintains the program.`,
    ),
  reading: both('sổ đã đọc và chấm', 'workbooks read and scored'),
  comparing: both('sổ đã so với nhau', 'workbooks compared'),
  writing: both('dòng đã ghi', 'rows written'),
  done: ({
    bodies,
    rows,
    refused,
    files,
  }: {
    bodies: number;
    rows: number;
    refused: number;
    files: readonly string[];
  }) =>
    both(
      `Đã chấm ${count(rows).vi} dòng của ${count(bodies).vi} sổ${refused > 0 ? `; ${count(refused).vi} sổ bị từ chối, xem tab Bị từ chối` : ''}. Kết quả: ${files.join(', ')}`,
      `Scored ${count(rows).en} rows of ${count(bodies).en} workbooks${refused > 0 ? `; ${count(refused).en} were refused, see the tab Refused` : ''}. Results: ${files.join(', ')}`,
    ),
  times: ({ seconds, share }: { seconds: number; share: number }) =>
    both(
      `Thời gian bộ xử lý: ${formatNumber(seconds, 1)} giây, trong đó đọc tệp ${formatNumber(100 * share, 0)}%.`,
      `Processor time: ${seconds.toFixed(1)} s, ${(100 * share).toFixed(0)}% of it for reading.`,
    ),
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
  tabs: {
    results: both('Kết quả', 'Results'),
    bodies: both('Theo đơn vị', 'By body'),
    refused: both('Bị từ chối', 'Refused'),
    differences: both('Khác với sổ', 'Differs from workbook'),
  },
  headers: {
    body: both('Sổ của đơn vị', 'Workbook of the body'),
    row: both('Dòng', 'Row'),
    code: both('Mã', 'Code'),
    staff: both('Họ tên', 'Name'),
    units: both('Tên đơn vị', 'Unit'),
    name: both('Tên', 'Name'),
    unit: both('Mã đơn vị', 'Unit code'),
    score: both('Điểm', 'Score'),
    rating: both('Xếp loại', 'Rating'),
    rank: both('Hạng trong đơn vị', 'Rank in the body'),
    rankOfAll: both('Hạng toàn tỉnh', 'Rank of all'),
    provisional: both('Tạm tính', 'Provisional'),
    reason: both('Lý do', 'Reason'),
    rows: both('Số dòng', 'Rows'),
    average: both('Điểm trung bình', 'Average score'),
    highest: both('Cao nhất', 'Highest'),
    lowest: both('Thấp nhất', 'Lowest'),
    unrated: both('Chưa xếp loại', 'Not rated'),
    faulty: both('Dòng lỗi', 'Faulty rows'),
    ceilings: both('Trần xếp loại', 'Ceilings'),
    above: both('Vượt trần', 'Above'),
    file: both('Tệp', 'File'),
    why: both('Lý do', 'Reason'),
    fix: both('Cách sửa', 'Fix'),
    column: both('Cột', 'Column'),
    own: both('Trong sổ', 'In the workbook'),
    scoredAgain: both('Chấm lại', 'Scored again'),
  },
  ceiling: ({
    band,
    group,
    standing,
    limit,
  }: {
    band: string;
    group: string;
    standing: number;
    limit: number;
  }) => {
    const name = group === '' ? band : `${band} (${group})`;
    const above = standing - limit;
    return both(
      `${name}: ${standing}, trần ${limit}${above > 0 ? `, vượt ${above}` : ''}`,
      `${name}: ${standing}, ceiling ${limit}${above > 0 ? `, ${above} above` : ''}`,
    );
  },
  page: {
    title: both('Kết quả chấm nhiều đơn vị', 'Results of many bodies'),
    counts: ({ bodies, rows }: { bodies: number; rows: number }) =>
      both(
        `${count(bodies).vi} sổ · ${count(rows).vi} dòng`,
        `${count(bodies).en} workbooks · ${count(rows).en} rows`,
      ),
    within: both('So sánh trong từng đơn vị', 'Compared within each body'),
    across: both('So sánh giữa mọi đơn vị', 'Compared over all bodies'),
    criteria: ({ file }: { file: string }) => both(`Tiêu chí: ${file}`, `Criteria: ${file}`),
    ratings: both('Xếp loại chung', 'Ratings of all'),
    rating: both('Mức', 'Rating'),
    number: both('Số dòng', 'Rows'),
    share: both('Tỷ lệ', 'Share'),
    bodies: both('Từng đơn vị', 'Each body'),
    bodiesNote: both(
      'Xếp theo điểm trung bình, cao trước. Thanh màu là tỷ lệ từng mức, từ cao đến thấp.',
      'By average score, highest first. The bar shows the share of each rating, best first.',
    ),
    distribution: both('Phân bố xếp loại', 'Ratings'),
    above: both('Vượt trần xếp loại', 'Above a ceiling'),
    refused: both('Sổ bị từ chối', 'Refused workbooks'),
    differences: ({ number }: { number: number }) =>
      both(
        number === 0
          ? 'Không có ô nào khác với kết quả ghi trong sổ.'
          : `${count(number).vi} ô khác với kết quả ghi trong sổ: xem tab Khác với sổ.`,
        number === 0
          ? 'No cell differs from what the workbooks show.'
          : `${count(number).en} cells differ from what the workbooks show: see the tab Differs from workbook.`,
      ),
    none: both('Không có.', 'None.'),
    personal: both(
      'Trang này chỉ có số liệu chung; tên người chỉ ở tệp kết quả.',
      'This page has figures only; names of people are in the file of results alone.',
    ),
  },
} as const;

const whyNot = {
  full: both('đĩa đã đầy', 'the disk is full'),
  refused: both(
    'không có quyền ghi, hoặc tệp đang mở trong chương trình khác',
    'there is no right to write, or another program has the file open',
  ),
  gone: both('thư mục không có', 'there is no such folder'),
  failed: both('đĩa báo lỗi', 'the disk reports a fault'),
} as const;

const CODES: Readonly<Record<string, keyof typeof whyNot>> = {
  ...{ ENOSPC: 'full', EDQUOT: 'full', EFBIG: 'full' },
  ...{ EROFS: 'refused', EACCES: 'refused', EPERM: 'refused', EBUSY: 'refused', ETXTBSY: 'refused' },
  ...{ ENOENT: 'gone', ENOTDIR: 'gone', EIO: 'failed' },
};

/** Why a file could not be written, as far as a person can do something about it; undefined for any other error. */
export function whyUnwritten(error: unknown): keyof typeof whyNot | undefined {
  return CODES[(error as NodeJS.ErrnoException).code ?? ''];
}
