import { randomUUID } from 'node:crypto';
import { onSheet } from '../onSheet.ts';
import type { Limits } from './Limits.ts';
import { touchesCells } from './touchesCells.ts';
import { type Watched, watchedServices } from './watchedServices.ts';

const AUTHOR = 'an@vidu.vn';
const COUNCIL = 'hoidong@vidu.vn';
const LENGTHS = [10, 10_000];

/** What the sidebar asks for: with what, as whom, and how many calls, and calls on cells, it may cost. */
interface Operation {
  readonly name: string;
  readonly given: (number: string) => unknown;
  readonly user: string;
  readonly calls: number;
  readonly onCells: number;
}

const answers = {
  kind: 'Sáng kiến',
  title: 'Số hóa hồ sơ khuyến nông bằng mã QR',
  field: 'Hiện đại hóa hành chính',
  before: 'Hồ sơ giấy',
  now: 'Dán mã QR lên từng hồ sơ',
  expected: 'Tìm trong năm phút',
  starts: '',
  authors: [{ code: 'CB07', share: 10_000 }],
};
const edited = {
  ...answers,
  title: 'Số hóa hồ sơ bằng mã vạch',
  now: 'Khác',
  evidence: 'Có',
  version: 1,
  as: '',
};
const step = (action: string, version: number) => (number: string) => ({
  ...{ number, version, key: randomUUID(), as: '', action, reason: '', day: '', evidence: '' },
});

/** In an order in which each is possible; the first gives the number of the others. */
const operations: readonly Operation[] = [
  {
    name: 'registerInitiative',
    given: () => ({ ...answers, key: randomUUID(), unitName: 'Phòng mẫu 1', despiteTwin: false }),
    ...{ user: AUTHOR, calls: 16, onCells: 6 },
  },
  {
    name: 'editInitiative',
    given: number => ({ ...edited, number, key: randomUUID() }),
    ...{ user: AUTHOR, calls: 23, onCells: 9 },
  },
  { name: 'changeState', given: step('approve', 2), ...{ user: COUNCIL, calls: 19, onCells: 7 } },
  { name: 'changeState', given: step('start', 3), ...{ user: AUTHOR, calls: 17, onCells: 6 } },
  { name: 'acceptTyped', given: () => null, ...{ user: COUNCIL, calls: 28, onCells: 11 } },
  { name: 'keepDraft', given: () => 'ế'.repeat(20_000), ...{ user: AUTHOR, calls: 5, onCells: 0 } },
  { name: 'openSidebar', given: () => null, ...{ user: AUTHOR, calls: 13, onCells: 3 } },
  { name: 'registeredTitles', given: () => null, ...{ user: AUTHOR, calls: 4, onCells: 2 } },
  { name: 'myInitiatives', given: () => '', ...{ user: AUTHOR, calls: 9, onCells: 3 } },
  { name: 'reviewQueue', given: () => null, ...{ user: COUNCIL, calls: 11, onCells: 4 } },
  { name: 'scoreSheet', given: () => null, ...{ user: AUTHOR, calls: 15, onCells: 5 } },
  { name: 'showInitiative', given: number => number, ...{ user: AUTHOR, calls: 6, onCells: 2 } },
];

/** Makes the register and its history as long as they would be after years; three rows were typed by hand. */
const grow = `
function grow(rows) {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  function put(name, row, columns, lines) {
    var sheet = book.getSheetByName(name), header = sheet.getSheetValues(1, 1, 1, -1)[0];
    if (sheet.getMaxRows() < row + lines.length) sheet.insertRowsAfter(sheet.getMaxRows(), row + lines.length);
    columns.forEach(function (title, at) {
      sheet.getRange(row, header.indexOf(title) + 1, lines.length, 1).setValues(lines.map(function (line) { return [line[at]]; }));
    });
    return sheet;
  }
  var register = [], history = [], typed = [];
  for (var at = 0; at < rows; at++) {
    register.push(['SK-2019-' + at, new Date(), 'Sáng kiến', 'Tên ' + at, 'CB12', 'Đang triển khai']);
    history.push([new Date(), 'SK-2019-' + at, 'Bắt đầu triển khai', 'Đang triển khai']);
  }
  for (var more = 0; more < 3; more++)
    typed.push(['Sáng kiến', 'Dòng nhập tay số ' + more, 'Khác', 'CB0' + (more + 1), 'a', 'b', 'c']);
  put('Sáng kiến', 14, ['Số tiếp nhận', 'Thời điểm đăng ký', 'Loại', 'Tên', 'Mã tác giả', 'Trạng thái'], register);
  put('Sáng kiến', 14 + rows, ['Loại', 'Tên', 'Lĩnh vực CCHC', 'Mã tác giả', 'Thực trạng', 'Giải pháp', 'Kết quả mong đợi'], typed);
  put('Nhật ký', 2, ['Thời điểm', 'Đối tượng', 'Việc', 'Đến'], history);
  put('Cán bộ', 8, ['E-mail'], [['${AUTHOR}']]).getRange('A5').activate();
  var settings = book.getSheetByName('Cấu hình');
  settings.getSheetValues(1, 1, -1, 1).forEach(function (cells, row) {
    if (cells[0] === 'Người xét duyệt') settings.getRange(row + 1, 2).setValue('${COUNCIL}');
  });
  return null;
}`;

/** Calls of services that each operation makes: what it costs in Apps Script, whatever the length of the register. */
export async function serviceCalls(limits: Limits): Promise<void> {
  for (const rows of LENGTHS)
    for (const [at, { calls }] of (await watchedWith(rows)).entries()) {
      const { name, calls: most, onCells } = operations[at]!;
      const where = `register of ${rows} rows`;
      limits.check(`service calls of ${name}, ${where}`, calls.length, most, '');
      limits.check(`… of them on cells, ${where}`, calls.filter(touchesCells).length, onCells, '');
    }
}

const watchedWith = (rows: number) =>
  onSheet(`${grow}\n${watchedServices}`, async ({ sheet, run }) => {
    await sheet.start({ setUp: true });
    await run('', 'grow', rows);
    const all: Watched[] = [];
    let number = '';
    for (const { name, given, user } of operations) {
      const watched = await run<Watched<{ value?: { number?: string } }>>(
        user,
        'watched',
        name,
        given(number),
        {},
      );
      if (!('value' in watched.reply)) throw new Error(`${name} refused: ${JSON.stringify(watched.reply)}`);
      number ||= watched.reply.value?.number ?? '';
      all.push(watched);
    }
    return all;
  });
