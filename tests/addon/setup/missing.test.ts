import { afterAll, describe, expect, test } from 'vitest';
import { gridOf } from '../../host/gridOf.ts';
import { formulaAt, opened, openedStill, setUp, TABS } from './exampleBook.ts';
import { removeColumn, removeTab, tabNames, type } from './settingUp.ts';

const more = `function spoil() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  book.getSheetByName('Nhiệm vụ').getRange('B1').setNote('');
  book.getSheetByName('Nhiệm vụ').getRange('F2:F1000').setNumberFormat('General');
  book.removeNamedRange('NHIEM_VU');
  book.getProtections(SpreadsheetApp.ProtectionType.SHEET)[2].remove();
  var settings = book.getSheetByName('Cấu hình');
  settings.deleteRows(4, 1);
}
function names() { return SpreadsheetApp.getActiveSpreadsheet().getRangeByName('NHIEM_VU').getA1Notation(); }`;

describe('what is missing comes back', async () => {
  const book = await openedStill(more, afterAll);

  test('a tab, without sample data; the others stay as they are', async () => {
    removeTab(book.sheet, 'Văn bản');
    const staff = gridOf(book.sheet, 'Cán bộ');
    await setUp(book);
    await book.sheet.engine.settled();
    expect(tabNames(book.sheet)).toEqual(TABS);
    expect(
      gridOf(book.sheet, 'Văn bản')
        .flat()
        .filter(value => value !== '').length,
    ).toBe(9);
    expect(gridOf(book.sheet, 'Cán bộ')).toEqual(staff);
  });

  test.each([
    ['in the middle', 'Cán bộ', 3, 'Đối tượng'],
    ['last before the results', 'Cán bộ', 26, 'Chênh lệch khi chấm'],
    ['last of what a function reads', 'Nhiệm vụ', 10, 'Trạng thái'],
  ])('a column %s, where it was, and functions read it again', async (_, tab, place, header) => {
    const formulas = [formulaAt(book, 'Cán bộ', 0, 16), formulaAt(book, 'Cán bộ', 0, 27)];
    const titles = gridOf(book.sheet, tab)[0];
    await removeColumn(book, tab, place);
    const { made } = await setUp(book);
    expect(made).toContainEqual({ kind: 'column', tab, detail: header, count: 1 });
    await book.sheet.engine.settled();
    expect(gridOf(book.sheet, tab)[0]).toEqual(titles);
    expect([formulaAt(book, 'Cán bộ', 0, 16), formulaAt(book, 'Cán bộ', 0, 27)]).toEqual(formulas);
    expect(await setUp(book)).toMatchObject({ made: [], writing: [] });
  });

  test('notes, drop-downs, formats, names, settings, protection', async () => {
    await book.run('spoil');
    const { made } = await setUp(book);
    expect(new Set(made.map(one => one.kind))).toEqual(
      new Set(['note', 'format', 'name', 'setting', 'protection']),
    );
    expect(await book.run('names')).toMatch(/^A1:K\d+$/);
    expect(await setUp(book)).toMatchObject({ made: [], writing: [] });
  });
});

describe('what is missing comes back where other things have moved', () => {
  test('the first column comes second: what functions read begins where it began', async () => {
    const book = await openedStill();
    const counted = gridOf(book.sheet, 'Cán bộ').map(row => row.slice(16, 20));
    await removeColumn(book, 'Nhiệm vụ', 0);
    await setUp(book);
    await book.sheet.engine.settled();
    expect(gridOf(book.sheet, 'Nhiệm vụ')[0]!.slice(0, 3)).toEqual(['Tên nhiệm vụ', 'Mã nhiệm vụ', 'Căn cứ']);
    expect(gridOf(book.sheet, 'Cán bộ').map(row => row.slice(16, 20))).toEqual(counted);
    expect(await setUp(book)).toMatchObject({ made: [], writing: [] });
  });

  test('a block of counts, one column of a block, the results', async () => {
    const book = await openedStill();
    const before = gridOf(book.sheet, 'Cán bộ');
    await removeColumn(book, 'Cán bộ', 27, 4);
    await removeColumn(book, 'Cán bộ', 20, 2);
    await removeColumn(book, 'Cán bộ', 18, 1);
    const { made } = await setUp(book);
    expect(made.filter(one => one.kind === 'column').map(one => one.detail)).toEqual([
      'Điểm, Xếp loại, Tạm tính, Lý do',
      'Vượt tiến độ, Đã đăng ký, Có hiệu quả',
    ]);
    await book.sheet.engine.settled();
    const trimmed = (rows: unknown[][]) => rows.slice(0, 41).map(row => row.slice(0, 31));
    expect(trimmed(gridOf(book.sheet, 'Cán bộ'))).toEqual(trimmed(before));
  });

  test('formulas of rows that were pasted below, and only there', async () => {
    const book = await opened();
    type(
      book.sheet,
      'Đơn vị',
      [8, 0],
      [
        ['P7', 'Phòng mới', 'Phòng'],
        ['P8', 'Phòng khác', 'Phòng'],
      ],
    );
    const { made } = await setUp(book);
    expect(made).toEqual(made.map(() => expect.objectContaining({ kind: 'formula', tab: 'Đơn vị' })));
    expect(made.reduce((sum, one) => sum + one.count, 0)).toBe(2 * 21);
    await book.sheet.engine.settled();
    const [header, ...rows] = gridOf(book.sheet, 'Đơn vị');
    expect(rows[8]![header!.indexOf('Số người')]).toBe(0);
  });
});
