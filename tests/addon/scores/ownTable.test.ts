import { describe, expect, test } from 'vitest';
import type { OwnTable } from '../../../src/contract/OwnTable.ts';
import { likelySide, previewOf } from '../../../src/pages/score/preview.ts';
import { examples, stillExamples } from '../../example/copies.ts';
import { opened } from '../../example/opened.ts';
import { gridOf } from '../../host/gridOf.ts';
import { type } from '../register/rows.ts';

const stills = stillExamples();

const OWN = 'Bảng của Trạm 4';

/** Somebody's own table: a title, a blank row, then people or units as the example has them, without their results. */
const more = `
function putTable(from, title) {
  var book = SpreadsheetApp.getActiveSpreadsheet(), known = book.getSheetByName(from).getDataRange().getValues();
  var width = known[0].indexOf('Chênh lệch khi chấm');
  var sheet = book.insertSheet('${OWN}'), columns = sheet.getMaxColumns();
  if (columns < width + 5) sheet.insertColumnsAfter(columns, width + 5 - columns);
  if (title) sheet.getRange(1, 1).setValue(title);
  sheet.getRange(title ? 3 : 1, 1, known.length, width).setValues(known.map(function (row) { return row.slice(0, width); }));
  sheet.getRange('B5').activate();
  return width;
}
function put(cell, value) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${OWN}').getRange(cell).setValue(value); return null; }
function narrow(by) {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${OWN}');
  var last = sheet.getMaxColumns(), used = sheet.getLastColumn();
  if (last > used + by) sheet.deleteColumns(used + by + 1, last - used - by);
  return null;
}
function lock() {
  var protection = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${OWN}').protect();
  protection.setDomainEdit(false);
  protection.removeEditors(protection.getEditors().map(function (user) { return user.getEmail(); }));
  return null;
}
function dropCriteria() { var book = SpreadsheetApp.getActiveSpreadsheet(); book.deleteSheet(book.getSheetByName('Tiêu chí')); return null; }`;

/** Without the blank rows below. */
const filled = (grid: ReturnType<typeof gridOf>) => grid.filter((row, at) => at < 3 || row[0] !== '');

/** A workbook with such a table, open in it. */
async function standing({ from = 'Cán bộ', title = '', copies = examples } = {}) {
  const { sheet, run } = opened(await copies(), { more });
  await sheet.engine.settled();
  const width: number = await run('putTable', [from, title]);
  const look = async () => (await run('ownTable')).value as OwnTable;
  const write = async (table: OwnTable, change: object = {}, user?: string) => {
    const { tab, print } = table;
    return run('writeScoring', [{ tab, side: likelySide(table), print, ...change }], user);
  };
  const grid = async () => {
    await sheet.engine.settled();
    return filled(gridOf(sheet, OWN));
  };
  return { sheet, run, width, look, write, grid };
}

describe('a table of people’s own', { timeout: 120_000 }, () => {
  test.each([
    ['Cán bộ', 'staff', '', 0],
    ['Cán bộ', 'staff', 'KẾT QUẢ THÁNG 3', 2],
    ['Đơn vị', 'units', '', 0],
  ] as const)('like %s is scored as %s, «%s» above', async (from, side, title, above) => {
    const { look, write, grid, width, sheet } = await standing({ from, title });
    const table = await look();
    expect(table).toMatchObject({ tab: OWN, scored: '', lacking: 0, columns: 3 });
    expect(likelySide(table)).toBe(side);
    const before = await grid();
    expect(await write(table)).toEqual({ value: '' });
    const after = await grid();
    expect(after.map(row => row.slice(0, width))).toEqual(before.map(row => row.slice(0, width)));
    expect(after[above]!.slice(width, width + 3)).toEqual(['Điểm', 'Xếp loại', 'Lý do']);
    const known = filled(gridOf(sheet, from));
    const at = known[0]!.indexOf('Điểm');
    expect(after.slice(above).map(row => row[width])).toEqual(known.map(row => row[at]));
    const preview = previewOf(table, side);
    if ('fault' in preview) throw new Error(preview.fault);
    const totals = after.slice(above + 1).filter(row => typeof row[width] === 'number');
    expect(preview.scored).toBe(totals.length);
    expect(preview.lines.map(({ row }) => row)).toEqual(
      after.flatMap((row, place) => (place > above && row[width] !== '' ? [place + 1] : [])),
    );
  });

  test('that is scored already is told so, and gets no second formula', async () => {
    const { look, write, grid } = await standing();
    const table = await look();
    await write(table);
    await grid();
    expect((await look()).scored).toBe(table.cell);
    expect(await write(table)).toEqual({ value: 'scored' });
  });

  test('that has no header says what it lacks', async () => {
    const { run, look } = await standing({ copies: stills });
    await run('put', ['A1', 'Không phải tiêu đề']);
    await run('put', ['E1', '']);
    const table = await look();
    expect(previewOf({ ...table, rows: table.rows.slice(1) }, 'staff')).toEqual({
      fault: expect.stringMatching(/không có/),
    });
  });
});

describe('nothing is written', { timeout: 120_000 }, () => {
  test('where the table has changed since it was looked at', async () => {
    const { run, look, write, grid } = await standing({ copies: stills });
    const table = await look();
    await run('put', ['C3', 'khác']);
    const before = await grid();
    expect(await write(table)).toEqual({ value: 'changed' });
    expect(await grid()).toEqual(before);
  });

  test('where somebody has typed into what it would fill', async () => {
    const { run, look, write, grid } = await standing({ copies: stills });
    const table = await look();
    await run('put', [table.cell.replace(/\d+/, '9'), 'ghi chú']);
    expect(await write(table)).toEqual({ value: 'changed' });
    expect((await grid())[8]).toContain('ghi chú');
    expect((await look()).cell).not.toBe(table.cell);
  });

  test('where the criteria have changed', async () => {
    const { sheet, look, write } = await standing({ copies: stills });
    const table = await look();
    type(sheet, 'Tiêu chí', 1, 'Điểm tối đa', '11');
    expect(await write(table)).toEqual({ value: 'changed' });
  });

  test('where there is no room', async () => {
    const { run, look, write, grid } = await standing({ copies: stills });
    await run('narrow', [2]);
    const table = await look();
    expect(table.lacking).toBe(1);
    const before = await grid();
    expect(await write(table)).toEqual({ value: 'noRoom' });
    expect(await grid()).toEqual(before);
  });

  test('by whoever may not edit these cells', async () => {
    const { run, look, write, grid } = await standing({ copies: stills });
    await run('lock');
    const table = await look();
    const before = await grid();
    expect(await write(table, {}, 'la@vidu.vn')).toEqual({ value: 'notAllowed' });
    expect(await grid()).toEqual(before);
  });

  test('without a criteria table, or into a tab that there is not', async () => {
    const { run, look, write } = await standing({ copies: stills });
    const table = await look();
    expect((await write(table, { tab: 'Bảng khác' })).refused).toMatchObject({ code: 'missingTab' });
    await run('dropCriteria');
    expect((await run('ownTable')).refused).toMatchObject({ code: 'missingTab', tab: 'Tiêu chí' });
    expect((await write(table)).refused).toMatchObject({ code: 'missingTab', tab: 'Tiêu chí' });
  });

  test.each([
    ['a formula of somebody', { formula: '=1' }],
    ['no side', { side: 'all' }],
  ])('refused: %s', async (_, change) => {
    const { look, write } = await standing({ copies: stills });
    expect((await write(await look(), change)).refused).toMatchObject({ code: 'invalid' });
  });
});
