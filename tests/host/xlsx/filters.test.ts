import ExcelJS from 'exceljs';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { LocalSheet } from '../../../src/host/server/LocalSheet.ts';
import { texts } from '../../../src/host/texts.ts';
import { readSnapshot } from '../../../src/host/xlsx/readSnapshot.ts';
import { built } from '../../built.ts';

const hidden = { hidden: true };
const rows = [
  ['Mã', 'Điểm'],
  ['a', 90],
  ['b', 33.33],
  ['c', null],
  ['d', 50],
];
const fileOf = (columns: { colIndex: number; filters: string[] }[], out: number[]) =>
  writeXlsx({
    sheets: [
      {
        name: 'Bảng',
        rows,
        autoFilter: { range: 'A1:B5', columns },
        rowDefs: new Map(out.map(row => [row, hidden])),
      },
    ],
  });

/** What a stranger sees of the file that comes out: the filter, and the codes of the rows that are not hidden. */
async function after(bytes: Uint8Array, change: (sheet: LocalSheet, tab: string) => void = () => undefined) {
  const file = await readSnapshot(bytes);
  const sheet = new LocalSheet({ built, file, language: texts.vi, log: text => console.log(text) });
  sheet.calculate();
  const tab = sheet.engine.workbook.getSheets()[0]!.getSheetId();
  change(sheet, tab);
  const written = await sheet.bytes();
  await sheet.stop();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(written.buffer as ArrayBuffer);
  const [read] = workbook.worksheets;
  const seen = read!.getRows(1, 6)!.filter(row => !row.hidden && row.getCell(1).value !== null);
  const again = (await readSnapshot(written)).snapshot.resources?.find(
    one => one.name === 'SHEET_FILTER_PLUGIN',
  );
  return {
    lost: file.lost,
    range: read!.autoFilter,
    seen: seen.map(row => row.getCell(1).value),
    columns: Object.values(JSON.parse(again!.data))[0],
  };
}

const run = (id: string, params: object) => (sheet: LocalSheet, tab: string) =>
  sheet.engine.run(`sheet.${id}`, { unitId: sheet.engine.unit, subUnitId: tab, ...params });

test('a filter of a file is kept with its values and the rows that are out', async () => {
  const { lost, range, seen, columns } = await after(
    await fileOf([{ colIndex: 1, filters: ['90', '50'] }], [2, 3]),
  );
  expect({ lost, range, seen }).toEqual({ lost: [], range: 'A1:B5', seen: ['Mã', 'a', 'd'] });
  expect(columns).toMatchObject({
    filterColumns: [{ colId: 1, filters: { filters: ['90', '50'] } }],
    cachedFilteredOut: [2, 3],
  });
});

test('rows that a condition or a colour has hidden stay hidden, and its loss is said', async () => {
  const { lost, seen } = await after(await fileOf([], [2, 3]));
  expect(lost).toEqual(['điều kiện của bộ lọc ở tab Bảng']);
  expect(seen).toEqual(['Mã', 'a', 'd']);
});

test('a condition set here is written as the values that pass it', async () => {
  const criteria = { colId: 1, customFilters: { customFilters: [{ operator: 'greaterThan', val: 30 }] } };
  const { seen, columns } = await after(
    await fileOf([], []),
    run('mutation.set-filter-criteria', { col: 1, criteria, rows: [3] }),
  );
  expect(seen).toEqual(['Mã', 'a', 'b', 'd']);
  expect(columns).toMatchObject({ filterColumns: [{ filters: { filters: ['90', '33,33', '50'] } }] });
});

test.each([
  ['a row above them', 1, ['Mã', 'd'], 'A1:B4'],
  // Univer takes a blank row in for it.
  ['one that is out', 2, ['Mã', 'a', 'd'], 'A1:B5'],
  ['the row behind', 4, ['Mã', 'a'], 'A1:B4'],
])('rows that are out stay the same ones when %s goes', async (_, row, expected, area) => {
  const bytes = await fileOf([{ colIndex: 1, filters: ['90', '50'] }], [2, 3]);
  const range = { startRow: row, endRow: row, startColumn: 0, endColumn: 25 };
  const { seen, range: after_ } = await after(bytes, (sheet, tab) => {
    run('operation.set-worksheet-active', {})(sheet, tab);
    run('command.remove-row-by-range', { range })(sheet, tab);
  });
  expect([seen, after_]).toEqual([expected, area]);
});
