import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { LocalSheet } from '../../../src/host/server/LocalSheet.ts';
import { texts } from '../../../src/host/texts.ts';
import { readSnapshot } from '../../../src/host/xlsx/readSnapshot.ts';
import { built } from '../../built.ts';
import { probe } from '../execution/probe.ts';
import { partOf } from './partOf.ts';

const LOOKS = `
  function link(text, url) { return SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(url).build(); }
  function f() {
    var book = SpreadsheetApp.getActiveSpreadsheet();
    var start = book.getSheets()[0], results = book.insertSheet('Kết quả'), plain = book.insertSheet('Ba');
    start.setHiddenGridlines(true).setRowHeightsForced(1, 2, 30).setColumnWidths(1, 1, 16);
    start.getRange('B1:D1').merge().setFontFamily('Times New Roman').setFontSize(18).setFontStyle('italic').setFontLine('underline').setHorizontalAlignment('center').setVerticalAlignment('middle');
    start.getRange('B3:C4').setBorder(true, true, true, true, true, true, '#C4C7C5', SpreadsheetApp.BorderStyle.SOLID).setBorder(null, null, true, null, null, null, '#123B6D', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
    start.getRange('B6:B8').setRichTextValues([[link('Mở tab Kết quả', '#gid=' + results.getSheetId())], [link('Ô C3', '#gid=' + plain.getSheetId() + '&range=C3')], [link('Cổng', 'https://vidu.vn/?a=1&b=2')]]);
    results.getRange('A9:B9').setValues([['Hạng', 'Họ và tên']]);
    book.setActiveSheet(results); book.moveActiveSheet(1);
  }`;

async function asStranger(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
}

async function again(bytes: Uint8Array): Promise<Uint8Array> {
  const file = await readSnapshot(bytes);
  const sheet = new LocalSheet({ built, file, language: texts.vi, log: () => undefined });
  sheet.calculate();
  const saved = await sheet.bytes();
  await sheet.stop();
  return saved;
}

/** The links of a tab by their cells: places within the workbook, else addresses. The stranger above knows only the latter. */
function linksOf(bytes: Uint8Array, tab: number) {
  const relations = partOf(bytes, `xl/worksheets/_rels/sheet${tab}.xml.rels`);
  const field = (text: string, name: string) =>
    new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1]?.replaceAll('&amp;', '&').replaceAll('&apos;', "'");
  const target = (id: string | undefined) =>
    field(relations.match(/<Relationship [^>]*>/g)!.find(one => field(one, 'Id') === id)!, 'Target');
  return partOf(bytes, `xl/worksheets/sheet${tab}.xml`)
    .match(/<hyperlink [^>]*>/g)!
    .map(link => [field(link, 'ref'), field(link, 'location') ?? target(field(link, 'r:id'))]);
}

/** The looks of a file as a stranger sees them. */
async function seen(bytes: Uint8Array) {
  const workbook = await asStranger(bytes);
  const start = workbook.getWorksheet('Trang tính1')!;
  const side = (cell: string) => start.getCell(cell).border;
  return {
    order: workbook.worksheets.map(({ name }) => name),
    gridLines: workbook.worksheets.map(({ views }) => views[0]?.showGridLines),
    merged: start.getCell('D1').isMerged && start.getCell('D1').master.address,
    title: [start.getCell('B1').font, start.getCell('B1').alignment],
    heights: [1, 2].map(row => start.getRow(row).height),
    borders: [side('B3'), side('C4').bottom],
    links: linksOf(bytes, 2),
    texts: ['B6', 'B7', 'B8'].map(cell => start.getCell(cell).text),
    paper: workbook.worksheets.map(({ pageSetup }) => pageSetup),
    footers: workbook.worksheets.map(({ headerFooter }) => headerFooter?.oddFooter),
  };
}

test('what the look needs is in the file as a stranger reads it, and the same when it was opened and saved', async () => {
  const { sheet, run } = probe(LOOKS);
  await run('f');
  const bytes = await sheet.bytes();
  const first = await seen(bytes);
  const grey = { style: 'thin', color: { argb: 'FFC4C7C5' } };
  expect(first).toMatchObject({
    order: ['Kết quả', 'Trang tính1', 'Ba'],
    gridLines: [true, false, true],
    merged: 'B1',
    title: [
      { name: 'Times New Roman', size: 18, italic: true, underline: true },
      { horizontal: 'center', vertical: 'middle' },
    ],
    heights: [22.5, 22.5],
    borders: [
      { top: grey, left: grey, right: grey, bottom: grey },
      { style: 'medium', color: { argb: 'FF123B6D' } },
    ],
    links: [
      ['B6', "'Kết quả'!A1"],
      ['B7', "'Ba'!C3"],
      ['B8', 'https://vidu.vn/?a=1&b=2'],
    ],
    texts: ['Mở tab Kết quả', 'Ô C3', 'Cổng'],
  });
  expect(first.paper[0]).toMatchObject({
    ...{ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    printTitlesRow: '9:9',
  });
  expect(first.paper[1]?.orientation).not.toBe('landscape');
  expect(partOf(bytes, 'xl/workbook.xml')).toMatch(
    /<definedName name="_xlnm.Print_Titles" localSheetId="0">'Kết quả'!\$9:\$9<\/definedName>/,
  );
  expect(first.footers).toEqual(['&C&P/&N', undefined, undefined]);
  expect(await seen(await again(bytes))).toEqual(first);
});

test('how somebody else has set up a page stays, but for the header that is repeated', async () => {
  const { sheet, run } = probe(LOOKS);
  await run('f');
  const workbook = await asStranger(await sheet.bytes());
  const results = workbook.getWorksheet('Kết quả')!;
  Object.assign(results.pageSetup, { paperSize: 8, orientation: 'portrait', printTitlesRow: '1:1' });
  results.headerFooter.oddFooter = 'Trang &P';
  const { paper, footers } = await seen(await again(new Uint8Array(await workbook.xlsx.writeBuffer())));
  expect(paper[0]).toMatchObject({ paperSize: 8, orientation: 'portrait', printTitlesRow: '9:9' });
  expect(footers[0]).toBe('Trang &P');
});

test('a stranger’s grid lines, indents and links are the same after the file was opened and saved', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Mục lục', { views: [{ showGridLines: false }] });
  workbook.addWorksheet("Năm '20");
  sheet.getCell('A1').value = { text: 'Năm trước', hyperlink: "#'Năm ''20'!$B$2:$C$3" };
  sheet.getCell('A2').value = { text: 'Vùng tên', hyperlink: '#VUNG' };
  sheet.getCell('A3').value = { text: 'Thư', hyperlink: 'mailto:an@vidu.vn' };
  sheet.getCell('B1').alignment = { horizontal: 'left', indent: 2 };
  sheet.getCell('B2').alignment = { horizontal: 'right', indent: 1 };
  Object.assign(sheet.pageSetup, { orientation: 'portrait', printArea: 'A1:B9', printTitlesRow: '2:3' });
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const saved = await again(bytes);
  const tab = (await asStranger(saved)).getWorksheet('Mục lục')!;
  expect(linksOf(saved, 1)).toEqual([
    ['A1', "'Năm ''20'!B2:C3"],
    ['A2', 'VUNG'],
    ['A3', 'mailto:an@vidu.vn'],
  ]);
  expect(linksOf(await again(saved), 1)).toEqual(linksOf(saved, 1));
  expect(['B1', 'B2'].map(cell => tab.getCell(cell).alignment)).toMatchObject([
    { horizontal: 'left', indent: 2 },
    { horizontal: 'right', indent: 1 },
  ]);
  expect(tab.views[0]?.showGridLines).toBe(false);
  expect(tab.pageSetup).toMatchObject({
    orientation: 'portrait',
    printArea: 'A1:B9',
    printTitlesRow: '2:3',
  });
  expect(partOf(saved, 'xl/workbook.xml')).toContain("'Mục lục'!$A1:$B9<");
});
