import {
  PRINTED,
  type PrintedColumn,
  type PrintedRow,
} from '../../../../domain/overview/printed/PrintedRow.ts';
import { edges, tabColors } from '../colors.ts';
import { type CellLook, heights, looksOf } from './lookOf.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const RULE = '#c4c7c5';

/** Columns that are one in rows of a kind, from 1: the first and how many. */
const HALVES = [
  [1, 3],
  [4, 4],
] as const;
const WHOLE = [[1, PRINTED]] as const;
const THIRDS = [
  [1, 3],
  [4, 3],
] as const;
const merged: Partial<Record<PrintedRow['kind'], readonly (readonly [from: number, count: number])[]>> = {
  ...{ parent: HALVES, organisation: HALVES, number: HALVES, asOf: HALVES },
  ...{ title: WHOLE, campaign: WHOLE, period: WHOLE },
  ...{ signers: THIRDS, signing: THIRDS, names: THIRDS },
};

/**
 * Gives the rows their looks, in as many calls however many there are: but for values, which are read by their formats. So many
 * columns behind the printed ones are not shown.
 */
export function drawRows(
  sheet: Sheet,
  rows: readonly PrintedRow[],
  columns: readonly PrintedColumn[],
  hidden: number,
): void {
  const block = sheet.getRange(1, 1, rows.length, PRINTED);
  const looks = rows.map(row => looksOf(row, columns));
  const each = <Key extends keyof CellLook>(key: Key): CellLook[Key][][] =>
    looks.map(line => line.map(look => look[key]));
  block.setFontFamilies(each('family')).setVerticalAlignment('middle');
  block.setNumberFormats(each('format')).setWraps(each('wrap'));
  block.setFontSizes(each('size')).setFontWeights(each('weight')).setFontStyles(each('style'));
  block.setFontColors(each('color')).setBackgrounds(each('background') as string[][]);
  block.setHorizontalAlignments(each('align'));
  sheet.getRange(2, 4).setFontLine('underline');
  rows.forEach(({ kind }, at) => {
    for (const [from, count] of merged[kind] ?? []) sheet.getRange(at + 1, from, 1, count).merge();
  });
  drawRules(sheet, rows);
  drawTab(sheet, columns, hidden);
}

function drawRules(sheet: Sheet, rows: readonly PrintedRow[]): void {
  const { SOLID, SOLID_MEDIUM } = SpreadsheetApp.BorderStyle;
  const header = rows.findIndex(({ kind }) => kind === 'header') + 1;
  const end = rows.findIndex(({ kind }, at) => at > header && kind === 'blank');
  const body = sheet.getRange(header, 1, end - header + 1, PRINTED);
  body.setBorder(true, true, true, true, null, true, RULE, SOLID);
  const head = sheet.getRange(header, 1, 1, PRINTED);
  head.setBorder(true, null, true, null, null, null, edges.header, SOLID_MEDIUM);
}

/** Rows grow with what they hold by then. The table is one piece; what stands above and below it is as many rows in every tab. */
export function setHeights(sheet: Sheet, rows: readonly PrintedRow[]): void {
  const isBody = ({ kind }: PrintedRow) => ['person', 'place', 'unit', 'section'].includes(kind);
  const [first, last] = [rows.findIndex(isBody), rows.length - 1 - [...rows].reverse().findIndex(isBody)];
  rows.forEach(({ kind }, at) => {
    if (at < first || at > last) sheet.setRowHeight(at + 1, heights[kind]);
  });
  sheet.setRowHeights(first + 1, last - first + 1, heights.section);
}

/** Widths, no grid lines; what only the add-on reads is hidden. */
function drawTab(sheet: Sheet, columns: readonly PrintedColumn[], hidden: number): void {
  columns.forEach(({ width }, at) => {
    sheet.setColumnWidth(at + 1, width);
  });
  sheet.hideColumns(PRINTED + 1, hidden);
  sheet.setHiddenGridlines(true);
  sheet.setTabColor(tabColors.read);
}
