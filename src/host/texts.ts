import type { Language } from '../domain/text/Language.ts';
import type { Holder } from './files/Claims.ts';
import type { Kept } from './files/KeptFile.ts';
import { kinds, type OtherKind } from './files/kindOf.ts';
import type { WhyUnsaved } from './sheet/Message.ts';
import { usage } from './usage.ts';

export type { Language };

/** Every text of the command; a key that one language lacks does not compile. */
export type Texts = typeof vi;

const list = (names: readonly string[]) => names.map(name => `«${name}»`).join(', ');

const vi = {
  usage: usage.vi,
  unknownOption: (word: string) => `Không hiểu "${word}".`,
  campaignOfFile: '--campaign chọn dữ liệu mẫu, không dùng cùng tên tệp. Bỏ một trong hai.',
  unknownCampaign: (id: string, known: readonly { readonly id: string; readonly name: string }[]) =>
    [
      `Không có phong trào "${id}". Chọn một trong các phong trào:`,
      ...known.map(one => `  --campaign ${one.id}  ${one.name}`),
    ].join('\n'),
  sheetTitle: 'Thi đua cải cách hành chính (bảng tính mẫu)',
  serving: (url: string, path: string) =>
    `Mở ${url} trong trình duyệt. Thay đổi được lưu vào ${path}\nBấm Ctrl+C để dừng.`,
  wrongAddress:
    'Địa chỉ này thiếu phần mở khóa, hoặc thuộc về lần chạy trước. Mở đúng cả địa chỉ mà npm start vừa in ra trong cửa sổ lệnh.\n',
  stopped: (path: string) => `Đã dừng. Bảng tính đã lưu trong ${path}`,
  cannotSave: (path: string) =>
    `Không ghi được ${path} nên chưa mở. Kiểm tra quyền ghi, đóng chương trình đang giữ tệp, hoặc chép tệp sang thư mục khác.`,
  alreadyOpen: (file: string, { url, process, since }: Holder) =>
    [
      `${file} đang mở trong một cửa sổ lệnh khác`,
      url === undefined ? '' : `, xem ở ${url}`,
      process === undefined ? '' : ` (tiến trình ${process}, từ ${since ?? '?'})`,
      '. Dùng trang đó, hoặc bấm Ctrl+C ở cửa sổ lệnh kia rồi chạy lại. Ở đây chưa mở và chưa ghi gì.',
    ].join(''),
  unsaved: (why: string) =>
    `Chưa lưu được: ${why}. Cứ để chương trình chạy: vài giây lại thử lưu một lần, thay đổi vẫn còn trên trang.`,
  whyUnsaved: {
    full: 'ổ đĩa hết chỗ, hãy xóa bớt tệp',
    refused: 'không có quyền ghi, hoặc chương trình khác đang giữ tệp; kiểm tra quyền, đóng chương trình ấy',
    gone: 'thư mục không còn ở chỗ cũ, hãy đưa về hoặc tạo lại',
    failed: 'có lỗi lúc ghi, hãy kiểm tra ổ đĩa',
  } satisfies Record<WhyUnsaved, string>,
  savedAgain: 'Đã lưu lại được.',
  kept: {
    original: (path: string) => `Bản gốc, như trước lần lưu đầu tiên, nằm ở ${path}`,
    parted: (path: string) =>
      `Chương trình khác đã lưu tệp trong lúc nó mở ở đây. Tệp ấy được giữ nguyên; bản đang làm ở đây từ nay lưu vào ${path}. So hai tệp rồi giữ một.`,
    remade: (path: string) =>
      `Tệp đã bị xóa hoặc đổi tên trong lúc nó mở ở đây, nên được ghi mới vào ${path}`,
  } satisfies Record<Kept['what'], (path: string) => string>,
  savedElsewhere: (path: string, elsewhere: string) =>
    `Không lưu được vào ${path}. Bảng tính, với mọi thay đổi, nằm ở ${elsewhere}; hãy chép tệp ấy về.`,
  notSaved: (path: string) =>
    `Không lưu được thay đổi cuối vào ${path}, và cũng không ghi được vào chỗ khác. Tệp còn là lần lưu trước.`,
  loses: (parts: readonly string[], backup: string) =>
    `Khi lưu, tệp sẽ không còn ${parts.join(', ')}. Bản gốc được giữ ở ${backup}`,
  timedOut: (name: string, seconds: number) =>
    `${name} chạy quá ${seconds} giây nên bị dừng; Google Sheets cũng dừng như vậy. Chia bảng thành nhiều vùng nhỏ hơn.`,
  blocked:
    'Kết quả không trải ra được: có ô bên phải hoặc bên dưới đang có dữ liệu, hoặc hết cột. Dọn các ô đó hoặc thêm cột.',
  circular:
    'Công thức nằm trong chính vùng mà nó tính; Google Sheets báo lỗi tham chiếu vòng. Sửa vùng cho dừng ở cột bên trái.',
  unsteady:
    'Hàm này không được tham chiếu đến ô có NOW(), RAND(), RANDARRAY() hoặc RANDBETWEEN(); Google Sheets cũng không cho. Ghi giá trị vào ô thay cho công thức.',
  unreadableFormula:
    'Không tính được công thức này. Xem lại dấu ngoặc, dấu chấm phẩy và các vùng, ví dụ A1:K60.',
  broken:
    'Bảng tính gặp lỗi bên trong nên có bước chưa làm xong; dữ liệu đã nhập vẫn còn. Làm lại bước đó; nếu vẫn báo lỗi thì tắt rồi mở lại tệp.',
  died: (name: string) =>
    `${name} bị dừng giữa chừng, thường vì hết bộ nhớ. Chạy lại; nếu vẫn vậy thì chia bảng thành nhiều vùng nhỏ hơn.`,
  exampleHeading: 'Kết quả chấm điểm bảng tính mẫu',
  heading: (file: string) => `Kết quả chấm điểm ${file}`,
  exampleTitle: 'Bảng tính mẫu: thi đua cải cách hành chính',
  saved: (path: string) => `Đã ghi bảng tính có kết quả vào ${path}`,
  unitRanking: 'Xếp hạng đơn vị',
  centre: 'Trung tâm',
  staffRatings: 'Cán bộ',
  summary: 'Tóm tắt',
  unitsCounted: (count: number) => `${count} đơn vị`,
  staffCounted: (count: number) => `${count} cán bộ`,
  faults: (count: number) => `${count} chỗ cần sửa`,
  fixFaults: 'Sửa các ô này trong bảng tính rồi chạy lại. Các dòng khác vẫn được chấm.',
  provisionalNote: 'Điểm trong ngoặc là tạm tính trên những tiêu chí đã có dữ liệu.',
  rank: 'Hạng',
  unit: 'Đơn vị',
  score: 'Điểm',
  rating: 'Xếp loại',
  reason: 'Lý do',
  code: 'Mã',
  name: 'Họ và tên',
  faulty: 'Có lỗi',
  seeFaults: 'xem danh sách chỗ cần sửa ở dưới',
  missingTabs: (
    missing: readonly string[],
    found: readonly string[],
    expected: readonly string[],
    meant: readonly string[],
  ) =>
    `Bảng tính thiếu tab ${list(missing)}. Cần các tab ${list(expected)}; tệp này có ${list(found)}.` +
    (meant.length > 0
      ? ` Ý bạn là ${list(meant)}? Đổi lại tên tab rồi chạy lại.`
      : ' Mở tệp không có --print rồi bấm Thi đua → Thiết lập và kiểm tra, hoặc đổi tên tab; rồi chạy lại.'),
  tableFault: (fault: string) => `Tab ${fault}`,
  formulaFault: (where: string, message: string) => `Công thức ở ${where}: ${message}`,
  noFile: (file: string) => `Không có tệp "${file}". Kiểm tra tên và thư mục.`,
  isDirectory: (file: string) => `"${file}" là thư mục. Nêu tên một tệp .xlsx trong đó.`,
  unreadable: (file: string) =>
    `Không đọc được tệp "${file}". Kiểm tra quyền đọc, hoặc chép tệp sang chỗ khác.`,
  emptyFile: (file: string) => `Tệp "${file}" rỗng. Tải hoặc lưu lại tệp.`,
  otherFormat: (file: string, extension: string) =>
    `Chỉ mở được tệp .xlsx, còn "${file}" ${extension === '' ? 'không có đuôi' : `là ${extension}`}. Mở tệp bằng Excel, LibreOffice hoặc Google Sheets rồi lưu thành .xlsx.`,
  locked: (file: string) =>
    `Tệp "${file}" có mật khẩu. Mở bằng Excel hoặc LibreOffice, bỏ mật khẩu rồi lưu lại thành .xlsx.`,
  otherKind: (file: string, kind: OtherKind) =>
    `"${file}" mang đuôi .xlsx nhưng thật ra là ${kinds[kind][0]}. ${kinds[kind][2] ? 'Mở bằng Excel hoặc LibreOffice rồi lưu thành .xlsx.' : 'Chọn đúng tệp bảng tính .xlsx.'}`,
  damaged: (file: string) =>
    `Tệp "${file}" bị hỏng. Tải lại tệp; nếu vẫn vậy thì mở bằng Excel hoặc LibreOffice để sửa rồi lưu lại thành .xlsx.`,
  tooLarge: (file: string) =>
    `Tệp "${file}" lớn quá, không mở được ở đây. Tách bớt tab hoặc xóa các dòng, cột thừa rồi lưu lại.`,
  withoutTables: (file: string) =>
    `Tệp "${file}" chỉ có tab biểu đồ, không có bảng nào. Thêm một tab bảng tính rồi lưu lại.`,
  notWritable: (directory: string, why: string) =>
    `Không ghi được vào thư mục ${directory}: ${why}; hoặc chạy từ thư mục khác.`,
  notBuilt: 'Chưa có dist/addon/Code.js. Chạy npm run build rồi chạy lại.',
  unexpected: (message: string) =>
    `Có lỗi trong chương trình: ${message}. Báo lại kèm tệp đang mở; tệp gốc không bị thay đổi.`,
};

const en: Texts = {
  usage: usage.en,
  unknownOption: word => `"${word}" is not understood.`,
  campaignOfFile:
    '--campaign chooses a sample and does not go with the name of a file. Leave one of them out.',
  unknownCampaign: (id, known) =>
    [
      `There is no campaign "${id}". Choose one of these:`,
      ...known.map(one => `  --campaign ${one.id}  ${one.name}`),
    ].join('\n'),
  sheetTitle: 'Emulation for administrative reform (example)',
  serving: (url, path) => `Open ${url} in a browser. Changes are saved into ${path}\nPress Ctrl+C to stop.`,
  wrongAddress:
    'This address lacks the part that unlocks it, or belongs to an earlier start. Open the whole address that npm start has just printed in the terminal.\n',
  stopped: path => `Stopped. The workbook is saved in ${path}`,
  cannotSave: path =>
    `${path} cannot be written, so it was not opened. Check permissions, close the program that holds the file, or copy it elsewhere.`,
  alreadyOpen: (file, { url, process, since }) =>
    [
      `${file} is open in another terminal`,
      url === undefined ? '' : `, see ${url}`,
      process === undefined ? '' : ` (process ${process}, since ${since ?? '?'})`,
      '. Use that page, or press Ctrl+C in the other terminal and run again. Nothing was opened or written here.',
    ].join(''),
  unsaved: why =>
    `Not saved: ${why}. Let the program run: it tries again every few seconds, and the page keeps the changes.`,
  whyUnsaved: {
    full: 'the disk is full, delete some files',
    refused:
      'no permission to write, or another program holds the file; check permissions, close that program',
    gone: 'the folder is not in its place any more, bring it back or make it anew',
    failed: 'an error while writing, check the disk',
  },
  savedAgain: 'Saved again.',
  kept: {
    original: path => `The original, as before the first save, is in ${path}`,
    parted: path =>
      `Another program has saved the file while it was open here. That file stays as it is; the work from here is saved into ${path} from now on. Compare the two and keep one.`,
    remade: path => `The file was deleted or renamed while it was open here, and has been made anew: ${path}`,
  },
  savedElsewhere: (path, elsewhere) =>
    `Cannot save into ${path}. The workbook with every change is in ${elsewhere}; copy it back.`,
  notSaved: path =>
    `The last changes could not be saved into ${path}, nor anywhere else. The file is as it was saved before.`,
  loses: (parts, backup) =>
    `When it is saved, the file will lack: ${parts.join(', ')}. The original stays in ${backup}`,
  timedOut: (name, seconds) =>
    `${name} took over ${seconds} seconds and was stopped, as Google Sheets would. Split the table into smaller ranges.`,
  blocked:
    'The result has no room: a cell to the right or below holds something, or there are no more columns. Empty that cell or add columns.',
  circular:
    'The formula lies inside the range that it reads, a circular dependency in Google Sheets. End the range at the column to its left.',
  unsteady:
    'This function may not refer to a cell with NOW(), RAND(), RANDARRAY() or RANDBETWEEN(), as in Google Sheets. Put the value there instead of the formula.',
  unreadableFormula:
    'This formula cannot be calculated. Check its brackets, separators and ranges, such as A1:K60.',
  broken:
    'The spreadsheet met a fault of its own, so a step is not complete; what was entered is still there. Repeat the step; if it fails again, close the file and open it anew.',
  died: name =>
    `${name} was stopped halfway, mostly for lack of memory. Run it again; if that happens again, split the table into smaller ranges.`,
  exampleHeading: 'Scores of the example workbook',
  heading: file => `Scores of ${file}`,
  exampleTitle: 'Example workbook: emulation for administrative reform',
  saved: path => `The workbook with its results is in ${path}`,
  unitRanking: 'Ranking of units',
  centre: 'Trung tâm',
  staffRatings: 'Staff',
  summary: 'Summary',
  unitsCounted: count => `${count} units`,
  staffCounted: count => `${count} staff`,
  faults: count => (count === 1 ? '1 cell to mend' : `${count} cells to mend`),
  fixFaults: 'Mend these cells in the workbook and run again. All other rows are scored.',
  provisionalNote: 'Scores in brackets are provisional: on the criteria that have data.',
  rank: 'Rank',
  unit: 'Unit',
  score: 'Score',
  rating: 'Rating',
  reason: 'Reason',
  code: 'Code',
  name: 'Name',
  faulty: 'With a fault',
  seeFaults: 'see the cells to mend below',
  missingTabs: (missing, found, expected, meant) =>
    `The workbook has no tab ${list(missing)}. Expected: ${list(expected)}; found: ${list(found)}.` +
    (meant.length > 0
      ? ` Did you mean ${list(meant)}? Rename the tab and run again.`
      : ' Open the file without --print and press Thi đua → Thiết lập và kiểm tra, or rename the tab; then run again.'),
  tableFault: fault => `Tab ${fault}`,
  formulaFault: (where, message) => `Formula in ${where}: ${message}`,
  noFile: file => `There is no file "${file}". Check name and folder.`,
  isDirectory: file => `"${file}" is a folder. Name an .xlsx file in it.`,
  unreadable: file => `"${file}" cannot be read. Check the permissions, or copy the file elsewhere.`,
  emptyFile: file => `"${file}" is empty. Download or save it again.`,
  otherFormat: (file, extension) =>
    `Only .xlsx files can be opened, and "${file}" ${extension === '' ? 'has no extension' : `is ${extension}`}. Open it in Excel, LibreOffice or Google Sheets and save it as .xlsx.`,
  locked: file =>
    `"${file}" has a password. Open it in Excel or LibreOffice, remove the password and save it as .xlsx.`,
  otherKind: (file, kind) =>
    `"${file}" is named .xlsx but is really ${kinds[kind][1]}. ${kinds[kind][2] ? 'Open it in Excel or LibreOffice and save it as .xlsx.' : 'Choose an .xlsx spreadsheet.'}`,
  damaged: file =>
    `"${file}" is damaged. Download it again; if that does not help, repair it in Excel or LibreOffice and save it as .xlsx.`,
  tooLarge: file =>
    `"${file}" is too large to be opened here. Split it or delete rows and columns that hold nothing, then save it again.`,
  withoutTables: file => `"${file}" has chart sheets only, no tables. Add a worksheet and save it again.`,
  notWritable: (directory, why) => `Cannot write to ${directory}: ${why}; or run from another folder.`,
  notBuilt: 'dist/addon/Code.js is missing. Run npm run build and try again.',
  unexpected: message =>
    `The program itself failed: ${message}. Report this together with the file; the original is unchanged.`,
};

/** The texts of each language. */
export const texts: Readonly<Record<Language, Texts>> = { vi, en };
