import { expect, test } from 'vitest';
import { readSnapshot } from '../../../src/host/xlsx/readSnapshot.ts';
import { reopened } from './reopened.ts';
import { cellsOf, workbookOf } from './workbookOf.ts';

const NUMBER = { name: 'Số', inside: cellsOf('<c><v>7</v></c>', '<c t="inlineStr"><is><t>Đạt</t></is></c>') };
type Parts = Map<string, Buffer>;
const renamed = (parts: Parts, name: (name: string) => string): Parts =>
  new Map([...parts].map(([key, content]) => [name(key), content]));
const recoded = (parts: Parts, code: (text: string) => Buffer): Parts =>
  new Map([...parts].map(([key, content]) => [key, code(String(content).replace('UTF-8', 'UTF-16'))]));
const littleEndian = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

test.each<[string, (parts: Parts) => Parts]>([
  ['as the format has it', parts => parts],
  ['names with backslashes', parts => renamed(parts, name => name.replaceAll('/', '\\'))],
  [
    'names in other letters than they are referred to',
    parts => renamed(parts, name => name.replace('worksheets/s', 'Worksheets/S')),
  ],
  ['parts in UTF-16, little end first', parts => recoded(parts, littleEndian)],
  ['parts in UTF-16, big end first', parts => recoded(parts, text => littleEndian(text).swap16())],
])('%s: the file opens', async (_, change) => {
  const { column } = await reopened(workbookOf([NUMBER], { change }));
  expect(column(2)).toEqual([7, 'Đạt']);
});

test('a chart sheet is left out and named; tabs and names of others do not move', async () => {
  const chart = { name: 'Biểu &amp; đồ', inside: '', kind: 'chartsheet' } as const;
  const names =
    '<definedNames><definedName name="SO" localSheetId="1">Số!$A$1</definedName>' +
    '<definedName name="SO" localSheetId="2">Ba!$A$1</definedName></definedNames>';
  const third = { name: 'Ba', inside: cellsOf('<c><v>3</v></c>', '<c><f>SO*2</f><v>6</v></c>') };
  const { file, tabs, column, saved } = await reopened(workbookOf([chart, NUMBER, third], { names }));
  expect(file.lost).toEqual(['tab biểu đồ Biểu & đồ']);
  expect(tabs).toEqual(['Số', 'Ba']);
  expect(column(2, 1)).toEqual([3, 6]);
  expect((await readSnapshot(saved)).lost).toEqual([]);
});

test.each<[string, string, string, string]>([
  ['a row far below', '<row r="1048576" ht="30" customHeight="1"/>', '', ''],
  ['a hidden row far below', '<row r="1048576" hidden="1"/>', '', ''],
  ['a styled row far below', '<row r="1048576" s="1" customFormat="1"/>', '', ''],
  ['a styled cell far to the right', '<row r="3"><c r="XFD3" s="1"/></row>', '', ''],
  ['a styled cell far below and to the right', '<row r="1048576"><c r="XFD1048576" s="1"/></row>', '', ''],
  ['widths of all columns', '', '<cols><col min="1" max="16384" width="12" style="1"/></cols>', ''],
  ['a merge far away', '', '', '<mergeCells><mergeCell ref="XFC1048575:XFD1048576"/></mergeCells>'],
])(
  '%s: the file opens, is saved within seconds, and no tab is larger for it',
  async (_, row, cols, behind) => {
    const sheetData = cellsOf('<c><v>7</v></c>').replace('</sheetData>', `${row}</sheetData>`);
    const { engine, column, saved } = await reopened(
      workbookOf([{ name: 'Số', inside: `${cols}${sheetData}${behind}` }], { formats: ['0.0'] }),
    );
    const [tab] = engine.workbook.getSheets();
    expect([tab!.getRowCount(), tab!.getColumnCount()]).toEqual([101, 26]);
    expect(saved.length).toBeLessThan(100_000);
    expect(column(1)).toEqual([7]);
  },
);

test('a cell that a file has where it cannot be held is announced', async () => {
  const far = '<row r="5000"><c r="XFD5000"><v>1</v></c></row></sheetData>';
  const inside = cellsOf('<c><v>7</v></c>').replace('</sheetData>', far);
  expect((await readSnapshot(workbookOf([{ name: 'Số', inside }]))).lost).toEqual(['các cột sau cột GR']);
});
