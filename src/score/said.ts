import { formatNumber } from '../domain/text/formatNumber.ts';
import { both, count } from './both.ts';
import type { Refused } from './Refusal.ts';
import { whyNot } from './unwritten.ts';

/** What the command says on the terminal. */
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
  badCentral: ({ file, reason, fix }: Refused & { readonly file: string }) =>
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
} as const;
