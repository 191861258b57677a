import { HIDDEN } from '../../../domain/overview/resultSheet/kept.ts';
import { printedColumns, type SheetRow } from '../../../domain/overview/resultSheet/SheetRow.ts';
import { type CellLook, heights, looksOf } from './lookOf.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const FACE = 'Times New Roman';
const [RULE, NAVY] = ['#c4c7c5', '#123b6d'];
const WIDTH = printedColumns.length;

/** Columns that are one in rows of a kind, from 1: the first and how many. */
const HALVES = [
  [1, 3],
  [4, 4],
] as const;
const WHOLE = [[1, WIDTH]] as const;
const THIRDS = [
  [1, 3],
  [4, 3],
] as const;
const merged: Partial<Record<SheetRow['kind'], readonly (readonly [from: number, count: number])[]>> = {
  ...{ parent: HALVES, organisation: HALVES, number: HALVES, asOf: HALVES },
  ...{ title: WHOLE, campaign: WHOLE, period: WHOLE },
  ...{ signers: THIRDS, signing: THIRDS, names: THIRDS },
};

/** Gives the rows their looks, in as many calls however many there are: but for values, which are read by their formats. */
export function drawRows(sheet: Sheet, rows: readonly SheetRow[]): void {
  const block = sheet.getRange(1, 1, rows.length, WIDTH);
  const looks = rows.map(looksOf);
  const each = <Key extends keyof CellLook>(key: Key): CellLook[Key][][] =>
    looks.map(line => line.map(look => look[key]));
  block.setFontFamily(FACE).setVerticalAlignment('middle');
  block.setNumberFormats(each('format')).setWraps(each('wrap'));
  block.setFontSizes(each('size')).setFontWeights(each('weight')).setFontStyles(each('style'));
  block.setFontColors(each('color')).setBackgrounds(each('background') as string[][]);
  block.setHorizontalAlignments(each('align'));
  sheet.getRange(2, 4).setFontLine('underline');
  sheet.getRange(1, WIDTH + 1, rows.length, HIDDEN).setNumberFormat('@');
  rows.forEach(({ kind }, at) => {
    for (const [from, count] of merged[kind] ?? []) sheet.getRange(at + 1, from, 1, count).merge();
  });
  drawRules(sheet, rows);
  drawTab(sheet);
}

function drawRules(sheet: Sheet, rows: readonly SheetRow[]): void {
  const { SOLID, SOLID_MEDIUM } = SpreadsheetApp.BorderStyle;
  const header = rows.findIndex(({ kind }) => kind === 'header') + 1;
  const end = rows.findIndex(({ kind }, at) => at > header && kind === 'blank');
  const body = sheet.getRange(header, 1, end - header + 1, WIDTH);
  body.setBorder(true, true, true, true, null, true, RULE!, SOLID);
  const head = sheet.getRange(header, 1, 1, WIDTH);
  head.setBorder(true, null, true, null, null, null, NAVY!, SOLID_MEDIUM);
}

/** Rows grow with what they hold by then. The table is one piece; what stands above and below it is as many rows in every tab. */
export function setHeights(sheet: Sheet, rows: readonly SheetRow[]): void {
  const isPerson = ({ kind }: SheetRow) => kind === 'person' || kind === 'unit' || kind === 'section';
  const [first, last] = [rows.findIndex(isPerson), rows.length - 1 - [...rows].reverse().findIndex(isPerson)];
  rows.forEach(({ kind }, at) => {
    if (at < first || at > last) sheet.setRowHeight(at + 1, heights[kind]);
  });
  sheet.setRowHeights(first + 1, last - first + 1, heights.section);
}

/** Widths, no grid lines; what only the add-on reads is hidden. */
function drawTab(sheet: Sheet): void {
  printedColumns.forEach(({ width }, at) => {
    sheet.setColumnWidth(at + 1, width);
  });
  sheet.hideColumns(WIDTH + 1, HIDDEN);
  sheet.setHiddenGridlines(true);
  sheet.setTabColor('#146c2e');
}
