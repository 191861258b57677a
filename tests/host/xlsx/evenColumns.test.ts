import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { evenColumns } from '../../../src/host/xlsx/evenColumns.ts';
import { readCells } from '../../../src/host/xlsx/readCells.ts';
import { readSnapshot } from '../../../src/host/xlsx/readSnapshot.ts';
import { StyleTable } from '../../../src/host/xlsx/StyleTable.ts';
import { partOf } from './partOf.ts';
import { reopened } from './reopened.ts';

const [HEAD, MONEY, SHARE] = ['@', '0.00', '0%'];
/** The last row that has a cell. */
const END = 6;

/** Columns by what is in their rows 2 to 6: a format, a value with its format, nothing at all. */
const COLUMNS: Readonly<Record<string, readonly (string | readonly [number, string?] | undefined)[]>> = {
  'blank, one look': [MONEY, MONEY, MONEY, MONEY, MONEY],
  'a value with the same look': [MONEY, [12, MONEY], MONEY, MONEY, MONEY],
  'a value with another look': [MONEY, MONEY, [0.5, SHARE], MONEY, MONEY],
  'two looks': [MONEY, MONEY, SHARE, MONEY, MONEY],
  'a cell that is not there': [MONEY, MONEY, undefined, MONEY, MONEY],
  'a value without a look': [MONEY, [7], MONEY, MONEY, MONEY],
};
const EVEN = ['blank, one look', 'a value with the same look', 'a value with another look'];

async function fileOf(columns: typeof COLUMNS): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Một');
  for (const [at, [title, cells]] of Object.entries(columns).entries()) {
    Object.assign(sheet.getCell(1, at + 1), { value: title, numFmt: HEAD });
    for (const [down, cell] of cells.entries()) {
      const target = sheet.getCell(down + 2, at + 1);
      if (typeof cell === 'string') target.numFmt = cell;
      else if (cell) Object.assign(target, { value: cell[0], ...(cell[1] && { numFmt: cell[1] }) });
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Every cell with its value and its format, and what columns say of looks. */
function seen({ sheets, styles, sheetOrder }: IWorkbookData) {
  const { cellData, columnData } = sheets[sheetOrder[0]!]!;
  const cells = Object.entries(cellData!).flatMap(([row, line]) =>
    Object.entries(line as Record<string, ICellData>).map(([column, { s, v }]) => {
      const style = typeof s === 'string' ? styles[s] : s;
      return [`${row},${column}`, v ?? '', style?.n?.pattern ?? ''];
    }),
  );
  return { cells: cells.sort(), columns: Object.values(columnData!).flatMap(column => column?.s ?? []) };
}

test('blank cells of one look are said by their column, and are what they were when it is opened again', async () => {
  const { engine, saved } = await reopened(await fileOf(COLUMNS));
  const written = partOf(saved, 'xl/worksheets/sheet1.xml');
  const titles = Object.keys(COLUMNS);
  const said = titles.filter((_, at) => new RegExp(`<col min="${at + 1}"[^>]* style="`).test(written));
  expect(said).toEqual(EVEN);
  const cellsOf = (at: number) => [...written.matchAll(new RegExp(`<c r="${'ABCDEF'[at]}\\d`, 'g'))].length;
  expect(titles.map((_, at) => cellsOf(at))).toEqual([1, 2, 2, END, END - 1, END]);
  const again = await readSnapshot(saved);
  expect(again.lost).toEqual([]);
  expect(seen(again.snapshot)).toEqual(seen(engine.snapshot()));
});

test('a tab may have more rows than a call has room for', () => {
  const rows = 300_000;
  const cellData = Object.fromEntries(Array.from({ length: rows }, (_, row) => [row, { 0: { s: 'a' } }]));
  const tab = { cellData, columnData: {}, rowCount: rows } as unknown as IWorksheetData;
  expect(evenColumns(tab)).toEqual({ rows, styles: new Map([[0, 'a']]) });
});

test('a file that claims looks of more cells than there is memory for is opened without them', () => {
  const columns = Array.from({ length: 16_384 }, () => ({ style: { numFmt: MONEY } }));
  const sheet = { name: 'Một', rows: [['x']], columns };
  const around = {
    styles: new StyleTable(undefined),
    gidOfName: () => undefined,
    names: new Map(),
    dateSystem: '1900',
  } as const;
  expect(readCells(sheet, around, 1_000_000)).toEqual({
    cellData: { 0: { 0: { v: 'x', t: 1 } } },
    rows: 1,
    columns: 1,
  });
});

test('another program finds the look where somebody will type', async () => {
  const { saved } = await reopened(await fileOf(COLUMNS));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(saved.buffer as ArrayBuffer);
  const sheet = workbook.worksheets[0]!;
  expect([1, 2, 3].map(column => sheet.getCell(4, column).numFmt)).toEqual([MONEY, MONEY, SHARE]);
  expect([1, 2, 3].map(column => sheet.getColumn(column).numFmt)).toEqual([MONEY, MONEY, MONEY]);
});

test('columns that another program has given looks are announced, and come into no cell', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Một');
  sheet.getColumn(2).numFmt = MONEY;
  sheet.getCell('A1').value = 'x';
  const { snapshot, lost } = await readSnapshot(new Uint8Array(await workbook.xlsx.writeBuffer()));
  expect(lost).toEqual(['định dạng của cả dòng, cả cột']);
  expect(seen(snapshot).cells).toEqual([['0,0', 'x', '']]);
});
