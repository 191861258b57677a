import { afterAll, describe, expect, test } from 'vitest';
import type { Overview, ResultsWritten } from '../../../src/contract/Overview.ts';
import type { Reply } from '../../../src/contract/Refusal.ts';
import { copiesOf, examples } from '../../example/copies.ts';
import { gridOf } from '../../host/gridOf.ts';
import type { Later } from '../../host/server/started.ts';
import { tabId } from '../register/rows.ts';
import { removeTab, renameTab, type SettingUp, settingUp, type } from '../setup/settingUp.ts';

const CHANGED = 'Số liệu đã đổi – cập nhật lại';
const PERSON = 'an@vidu.vn';
const more = `
function rows(given) {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(given.tab);
  if (given.add) sheet.insertRowsBefore(given.row, given.add); else sheet.deleteRows(given.row, 1);
}
function addTab(name) { SpreadsheetApp.getActiveSpreadsheet().insertSheet(name, 0); }
function shown() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Kết quả');
  return [sheet.getIndex(), sheet.hasHiddenGridlines(), sheet.getRange('A1:G9').getMergedRanges().length];
}`;

const book = async (later?: Later) => {
  const made = await settingUp(examples, more, later);
  await made.sheet.engine.settled();
  const write = async (user?: string): Promise<Reply<ResultsWritten>> => {
    const reply = await made.run('writeResults', [], user);
    await made.sheet.engine.settled();
    return reply;
  };
  return { ...made, write, grid: () => gridOf(made.sheet, 'Kết quả') };
};
const notice = ({ sheet }: Pick<SettingUp, 'sheet'>) => gridOf(sheet, 'Kết quả')[7]![3];
const place = (sheet: SettingUp['sheet'], tab: string, code: string, header: string) => {
  const grid = gridOf(sheet, tab);
  return [grid.findIndex(([first]) => first === code), grid[0]!.indexOf(header)] as const;
};

describe('the tab Kết quả', { timeout: 120_000 }, () => {
  test('holds what the sheet shows of everybody, behind Hướng dẫn, and no formula but one', async () => {
    const { sheet, run, write, grid } = await book();
    expect(await write()).toEqual({ value: { people: 40, units: 7 } });
    const staff = gridOf(sheet, 'Cán bộ');
    const [code, score, rating] = ['Mã cán bộ', 'Điểm', 'Xếp loại'].map(title => staff[0]!.indexOf(title));
    const live = staff
      .slice(1)
      .filter(row => row[code!] !== '')
      .map(row => [`staff ${row[code!]}`, row[score!], row[rating!]]);
    const written = grid()
      .filter(row => String(row[8]).startsWith('staff '))
      .map(row => row.slice(8, 11));
    const byCode = (a: unknown[], b: unknown[]) => String(a[0]).localeCompare(String(b[0]));
    expect(written.sort(byCode)).toEqual(live.sort(byCode));
    const tab = sheet.engine.tab(tabId(sheet, 'Kết quả'));
    const formulas = grid().flatMap((row, at) =>
      row.flatMap((_, column) => tab.getCellRaw(at, column)?.f ?? []),
    );
    expect(formulas).toHaveLength(1);
    expect(await run('shown')).toEqual([2, true, 11]);
    expect(notice({ sheet })).toBe('');
  });

  test('written again it is as long as it has to be, and keeps number, date and names of people', async () => {
    const { sheet, run, write, grid } = await book();
    await write();
    const before = grid().filter(row => row.some(cell => cell !== '')).length;
    const names = grid().findIndex(([first]) => first === '(Ký, ghi rõ họ tên)') + 2;
    type(sheet, 'Kết quả', [2, 0], [['Số: 12/BC-TT']]);
    type(sheet, 'Kết quả', [names, 6], [['Trần Văn A']]);
    await run('rows', [{ tab: 'Cán bộ', row: 9 }]);
    expect(await write()).toEqual({ value: { people: 39, units: 7 } });
    const after = grid();
    expect(after.filter(row => row.some(cell => cell !== ''))).toHaveLength(before - 1);
    expect(after[2]![0]).toBe('Số: 12/BC-TT');
    expect(after[names - 1]![6]).toBe('Trần Văn A');
  });

  test.each<[string, readonly [number, number], string, string]>([
    ['a reason that somebody has changed', [10, 5], 'Có lý do', 'F11'],
    ['a score typed over', [10, 3], '100', 'D11'],
    ['a note beside the table', [12, 12], 'Xem lại', 'M13'],
    ['a note below it', [90, 1], 'Nơi nhận', 'B91'],
  ])('%s is never lost: nothing is written', async (_, at, text, cell) => {
    const { sheet, write, grid } = await book();
    await write();
    type(sheet, 'Kết quả', at, [[text]]);
    const before = grid();
    expect(await write()).toEqual({ refused: { code: 'peoplesTab', tab: 'Kết quả', cell } });
    expect(grid()).toEqual(before);
    renameTab(sheet, 'Kết quả', 'Kết quả đã sửa');
    expect(await write()).toHaveProperty('value');
    expect(gridOf(sheet, 'Kết quả đã sửa').slice(0, 7)).toEqual(before.slice(0, 7));
  });

  test("a tab of somebody's own that is called so stays as it is; a blank one is taken", async () => {
    const { sheet, run, write, grid } = await book();
    await run('addTab', ['Kết quả']);
    type(sheet, 'Kết quả', [2, 1], [['Họ tên', 'Điểm thi']]);
    expect(await write()).toEqual({ refused: { code: 'peoplesTab', tab: 'Kết quả', cell: 'B3' } });
    type(sheet, 'Kết quả', [2, 1], [[null, null]]);
    expect(await write()).toHaveProperty('value');
    expect(grid()[8]![1]).toBe('Họ và tên');
  });

  test('who may not edit it is told before, and is refused', async () => {
    const { run, write, sheet } = await book();
    const may = async (user?: string) =>
      ((await run('openOverview', [{ kind: 'now', period: '' }], user)).value as Overview).mayWriteResults;
    expect([await may(), await may(PERSON)]).toEqual([true, false]);
    expect(await write(PERSON)).toEqual({ refused: { code: 'readOnly', message: '' } });
    await write();
    expect([await may(), await may(PERSON)]).toEqual([true, false]);
    expect(await write(PERSON)).toEqual({ refused: { code: 'readOnly', message: '' } });
    removeTab(sheet, 'Kết quả');
    expect(await may(PERSON)).toBe(false);
  });

  test('set-up looks after its protection and touches nothing else of it', async () => {
    const { run, write, grid } = await book();
    await write();
    const before = grid();
    expect((await run('setUpWorkbook', [{ withSample: false }])).value.made).toEqual([]);
    expect(grid()).toEqual(before);
  });

  test('saved as .xlsx and opened again it is known, and written again', async () => {
    const { sheet, write, grid } = await book();
    await write();
    const again = await settingUp(copiesOf(() => sheet.bytes()));
    await again.sheet.engine.settled();
    expect(notice(again)).toBe('');
    expect(await again.run('writeResults')).toEqual({ value: { people: 40, units: 7 } });
    await again.sheet.engine.settled();
    const texts = (rows: unknown[][]) => rows.slice(8, 60).map(row => row.slice(0, 7));
    expect(texts(gridOf(again.sheet, 'Kết quả'))).toEqual(texts(grid()));
  });

  test('costs as many service calls however many people there are', async () => {
    const { counted, sheet, write } = await book();
    await write();
    const calls = async () => (await counted<ResultsWritten>('writeResults')).calls.length;
    const few = await calls();
    const names = Array.from({ length: 60 }, (_, at) => [`CB${at + 50}`, `Người ${at}`, 'P1', 'Viên chức']);
    type(sheet, 'Cán bộ', [41, 0], names);
    await sheet.engine.settled();
    expect(await calls()).toBe(few);
    expect(few).toBeLessThan(125);
  });
});

describe('what the tab Kết quả says when something has changed since', { timeout: 120_000 }, async () => {
  const made = await book(afterAll);

  test.each<[string, (given: Awaited<ReturnType<typeof book>>) => unknown, string]>([
    ['nothing', () => 0, ''],
    ['rows were moved', ({ run }) => run('rows', [{ tab: 'Cán bộ', row: 5, add: 2 }]), ''],
    [
      "somebody's figure, and so the score",
      ({ sheet }) =>
        type(sheet, 'Cán bộ', place(sheet, 'Cán bộ', 'CB06', 'Điểm tinh thần trách nhiệm'), [[15]]),
      CHANGED,
    ],
    [
      'ratings alone: a band has another name',
      ({ sheet }) => {
        const grid = gridOf(sheet, 'Tiêu chí');
        const content = grid[0]!.indexOf('Nội dung');
        type(sheet, 'Tiêu chí', [grid.findIndex(row => row[content] === 'Khá'), content], [['Đạt']]);
      },
      CHANGED,
    ],
    [
      'somebody was added',
      ({ sheet }) => type(sheet, 'Cán bộ', [43, 0], [['CB41', 'Người mới', 'P1', 'Viên chức']]),
      CHANGED,
    ],
    ['somebody is gone', ({ run }) => run('rows', [{ tab: 'Cán bộ', row: 9 }]), CHANGED],
    [
      'a name, which no score depends on',
      ({ sheet }) => type(sheet, 'Cán bộ', place(sheet, 'Cán bộ', 'CB06', 'Họ tên'), [['Tên khác']]),
      '',
    ],
    [
      'the period was frozen, which the line above it does not say yet',
      ({ run }) => run('freezeResults', [{ period: 'Năm 2020', again: false, despite: true }]),
      CHANGED,
    ],
    [
      'it was frozen once more',
      ({ run }) => run('freezeResults', [{ period: 'Năm 2020', again: true, despite: true }]),
      CHANGED,
    ],
  ])('after %s it says so or is silent', async (_, change, said) => {
    await made.write();
    await change(made);
    await made.sheet.engine.settled();
    expect(notice(made)).toBe(said);
    await made.write();
    expect(notice(made)).toBe('');
  });

  test('a formula that is blocked, so that the sheet shows no score', async () => {
    const { sheet } = made;
    type(sheet, 'Đơn vị', place(sheet, 'Đơn vị', 'P1', 'Xếp loại'), [['Khá']]);
    await sheet.engine.settled();
    expect(notice(made)).toBe(CHANGED);
  });
});
