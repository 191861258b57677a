import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import type { LocalSheet } from '../../../src/host/server/LocalSheet.ts';
import { LocalSheet as Sheet } from '../../../src/host/server/LocalSheet.ts';
import { texts } from '../../../src/host/texts.ts';
import { readSnapshot } from '../../../src/host/xlsx/readSnapshot.ts';
import { built } from '../../built.ts';
import { exampleSheet } from '../exampleSheet.ts';
import { gridOf } from '../gridOf.ts';
import { newDirectory } from '../newDirectory.ts';

/** Opens the bytes of a file with the add-on at work in it. */
async function opened(bytes: Uint8Array): Promise<LocalSheet> {
  const file = await readSnapshot(bytes);
  const sheet = new Sheet({ built, file, language: texts.vi, log: text => console.log(text) });
  sheet.calculate();
  return sheet;
}

/** The workbook as a stranger to this project reads it. */
async function asStranger(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
}

/** A workbook by a stranger, with everything that must survive. */
async function strangersFile(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Số liệu 2020', { properties: { tabColor: { argb: 'FFB06000' } } });
  sheet.addRows([
    ['Mã', 'Ngày', 'Tỷ lệ', 'Có', 'Tổng'],
    ['a', new Date(Date.UTC(2020, 2, 6)), 0.25, true, { formula: 'SUM(C2:C3)' }],
    ['b', new Date(Date.UTC(2020, 11, 31)), 1.5, false, { formula: 'IFERROR(1/0,"lỗi")' }],
  ]);
  sheet.getColumn(1).width = 30;
  sheet.getColumn(4).hidden = true;
  sheet.getRow(1).height = 40;
  sheet.getRow(1).font = { bold: true, italic: true, size: 13, color: { argb: 'FF0B57D0' }, name: 'Arial' };
  sheet.getCell('A1').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD3E3FD' } };
  sheet.getCell('A1').note = 'Mã riêng';
  sheet.getCell('A2').border = { bottom: { style: 'double', color: { argb: 'FFB3261E' } } };
  sheet.getCell('A2').alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  sheet.getCell('B2').numFmt = 'dd/mm/yyyy';
  sheet.getCell('B3').numFmt = 'dd/mm/yyyy';
  sheet.getCell('C2').numFmt = '0%';
  sheet.mergeCells('A5:C6');
  sheet.views = [{ state: 'frozen', ySplit: 1, xSplit: 2 }];
  sheet.getCell('A2').dataValidation = {
    type: 'list',
    formulae: ['"a,b,c"'],
    allowBlank: true,
    showErrorMessage: true,
  };
  sheet.getCell('C2').dataValidation = {
    type: 'decimal',
    operator: 'between',
    formulae: [0, 1],
    showErrorMessage: true,
  };
  sheet.addConditionalFormatting({
    ref: 'C2:C9',
    rules: [
      {
        type: 'cellIs',
        operator: 'greaterThan',
        formulae: ['1'],
        priority: 1,
        style: { font: { color: { argb: 'FFB3261E' } } },
      },
      {
        type: 'expression',
        formulae: ['$A2="a"'],
        priority: 2,
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFF3CD' } } },
      },
    ],
  });
  sheet.pageSetup.orientation = 'landscape';
  workbook.addWorksheet('Ẩn').state = 'hidden';
  workbook.definedNames.add("'Số liệu 2020'!$A$1:$E$3", 'SO_LIEU');
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

test('a stranger’s workbook is the same after it was opened and saved', async () => {
  const sheet = await opened(await strangersFile());
  const workbook = await asStranger(await sheet.bytes());
  await sheet.stop();
  const tab = workbook.getWorksheet('Số liệu 2020')!;
  expect(tab.getCell('E2').value).toMatchObject({ formula: 'SUM(C2:C3)', result: 1.75 });
  expect(tab.getCell('E3').value).toMatchObject({ formula: 'IFERROR(1/0,"lỗi")', result: 'lỗi' });
  expect(tab.getCell('B2').value).toEqual(new Date(Date.UTC(2020, 2, 6)));
  expect([tab.getCell('B2').numFmt, tab.getCell('C2').numFmt]).toEqual(['dd/mm/yyyy', '0%']);
  expect([tab.getCell('D2').value, tab.getCell('D3').value]).toEqual([true, false]);
  expect(tab.getColumn(1).width).toBeCloseTo(30, 0);
  expect(tab.getColumn(4).hidden).toBe(true);
  expect(tab.getRow(1).height).toBeCloseTo(40, 0);
  expect(tab.getCell('A1').font).toMatchObject({
    bold: true,
    italic: true,
    size: 13,
    name: 'Arial',
    color: { argb: 'FF0B57D0' },
  });
  expect(tab.getCell('A1').fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFD3E3FD' } });
  expect(JSON.stringify(tab.getCell('A1').note)).toContain('Mã riêng');
  expect(tab.getCell('A2').border.bottom).toMatchObject({ style: 'double', color: { argb: 'FFB3261E' } });
  expect(tab.getCell('A2').alignment).toMatchObject({
    horizontal: 'center',
    vertical: 'middle',
    wrapText: true,
  });
  expect(tab.getCell('B6').isMerged).toBe(true);
  expect(tab.views[0]).toMatchObject({ state: 'frozen', ySplit: 1, xSplit: 2 });
  expect(tab.getCell('A2').dataValidation).toMatchObject({ type: 'list', formulae: ['"a,b,c"'] });
  expect(tab.getCell('C2').dataValidation).toMatchObject({ type: 'decimal', formulae: [0, 1] });
  const { conditionalFormattings: formats } = tab as unknown as {
    conditionalFormattings: { ref: string; rules: { type: string }[] }[];
  };
  expect(formats.flatMap(format => format.rules.map(rule => [format.ref, rule.type])).toSorted()).toEqual([
    ['C2:C9', 'cellIs'],
    ['C2:C9', 'expression'],
  ]);
  expect(tab.properties.tabColor).toMatchObject({ argb: 'FFB06000' });
  expect(tab.pageSetup.orientation).toBe('landscape');
  expect(workbook.getWorksheet('Ẩn')!.state).toBe('hidden');
  expect(workbook.definedNames.getRanges('SO_LIEU').ranges).toEqual(["'Số liệu 2020'!$A$1:$E$3"]);
});

test('charts and images are named before they are lost', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Báo cáo');
  const pixel =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  sheet.addImage(workbook.addImage({ base64: pixel, extension: 'png' }), 'A1:B2');
  const { lost } = await readSnapshot(new Uint8Array(await workbook.xlsx.writeBuffer()));
  expect(lost).toEqual(['hình ảnh ở tab Báo cáo']);
});

test('the example: saved, opened and calculated again, every cell is the same; saved again, every byte', async () => {
  const sheet = await exampleSheet();
  const bytes = await sheet.bytes();
  const again = await opened(bytes);
  for (const tab of sheet.engine.workbook.getSheets())
    expect(used(await settledGrid(again, tab.getName())), tab.getName()).toEqual(
      used(gridOf(sheet, tab.getName())),
    );
  expect(Buffer.compare(await again.bytes(), bytes)).toBe(0);
  await again.stop();
});

/** Without blank columns and rows at the end. */
const used = (grid: readonly (readonly unknown[])[]) => {
  const rows = grid.map(row => row.slice(0, row.findLastIndex(value => value !== '') + 1));
  return rows.slice(0, rows.findLastIndex(row => row.length > 0) + 1);
};

async function settledGrid(sheet: LocalSheet, name: string) {
  await sheet.engine.settled();
  return gridOf(sheet, name);
}

const office = spawnSync('soffice', ['--version']).status === 0;

test.skipIf(!office)(
  'LibreOffice opens and saves the example; its scores and facts are the same',
  async () => {
    const sheet = await exampleSheet();
    const directory = newDirectory();
    writeFileSync(join(directory, 'a.xlsx'), await sheet.bytes());
    const words = [
      `-env:UserInstallation=${pathToFileURL(join(directory, 'profile'))}`,
      ...['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML'],
      ...['--outdir', join(directory, 'b'), join(directory, 'a.xlsx')],
    ];
    // In the locale C it waits for ever for a folder with «đ» in its name.
    spawnSync('soffice', words, { env: { ...process.env, LC_ALL: 'C.UTF-8' }, timeout: 50_000 });
    const again = await opened(readFileSync(join(directory, 'b', 'a.xlsx')));
    const shown = async (one: LocalSheet, name: string) => used(await settledGrid(one, name));
    for (const name of ['Cán bộ', 'Đơn vị', 'Bảng xếp hạng'])
      expect(await shown(again, name), name).toEqual(await shown(sheet, name));
    await again.stop();
  },
  60_000,
);
