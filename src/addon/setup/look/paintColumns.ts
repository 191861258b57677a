import { columnName } from '../../../domain/text/cellName.ts';
import { MARGIN } from '../content/pixelsOf.ts';
import type { ColumnContent } from '../content/TabContent.ts';
import { band, calculated, edges, headers, second } from './colors.ts';
import { runs } from './runs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Of a bold letter, also of the broader faces that stand in for Arial; of a line, of a header, in pixels. */
const LETTER = 7.4;
const LINE = 16;
const LEAST = 34;

/**
 * The look of columns that stand side by side from `first`, header and cells; the header is the row `top`. Below it one row is
 * made, and all others take its looks and formats: PASTE_FORMAT repeats what it is given, as the Sheets API has it; (?) for Apps Script.
 */
export function paintColumns(sheet: Sheet, columns: readonly ColumnContent[], first: number, top = 1): void {
  const header = sheet.getRange(top, first, 1, columns.length);
  header.setFontWeight('bold').setWrap(true).setHorizontalAlignment('center');
  header.setBackgrounds([columns.map(({ filler }) => headers[filler].fill)]);
  header.setFontColors([columns.map(({ filler }) => headers[filler].text)]);
  header.setBorder(null, null, true, null, null, null, edges.header, SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
  const both = sheet.getRange(top, first, 2, columns.length);
  both.setFontFamily('Arial').setFontSize(10).setVerticalAlignment('middle');
  const body = sheet.getRange(top + 1, first, 1, columns.length);
  for (const { kind, from, count } of runs(columns, isFilled))
    if (kind) sheet.getRange(top + 1, first + from, 1, count).setBackground(calculated.fill);
  body.setHorizontalAlignments([columns.map(({ centred }) => (centred ? 'center' : 'left'))]);
  for (const { kind, from, count } of runs(columns, ({ wrapped }) => wrapped))
    if (kind) sheet.getRange(top + 1, first + from, 1, count).setWrap(true);
  for (const { kind, from, count } of runs(columns, ({ bold }) => bold))
    if (kind) sheet.getRange(top + 1, first + from, 1, count).setFontWeight('bold');
  for (const { kind, from, count } of runs(columns, one => one.second))
    if (kind)
      sheet
        .getRange(top + 1, first + from, 1, count)
        .setFontSize(9)
        .setFontColor(second);
  columns.forEach((column, at) => {
    sheet.setColumnWidth(first + at, column.width);
    if (!column.begins) return;
    const edge = sheet.getRange(top, first + at, 2);
    edge.setBorder(null, true, null, null, null, null, edges.group, SpreadsheetApp.BorderStyle.SOLID);
  });
  const others = sheet.getMaxRows() - top - 1;
  if (others > 0)
    body.copyTo(
      sheet.getRange(top + 2, first, others, columns.length),
      SpreadsheetApp.CopyPasteType.PASTE_FORMAT,
      false,
    );
}

const isFilled = ({ filler }: ColumnContent) => filler === 'calculated' || filler === 'result';

/** Rows that head others, across all columns: their texts run on over the blank cells beside them. */
export function paintBands(sheet: Sheet, bands: readonly number[], width: number): void {
  if (bands.length === 0) return;
  const last = columnName(width - 1);
  const rows = sheet.getRangeList(bands.map(at => `A${at + 1}:${last}${at + 1}`));
  for (const at of bands) sheet.getRange(at + 1, 1, 1, width).setDataValidation(null);
  rows.setBackground(band.fill).setFontColor(band.text).setFontWeight('bold').setFontSize(10).setWrap(false);
}

/** The height of a header whose words fill these columns; a script sets what Sheets would find while it shows the row. */
export function headerHeight(columns: readonly ColumnContent[]): number {
  const lines = columns.map(column => {
    const room = (column.width - MARGIN) / LETTER;
    let [count, used] = [1, 0];
    for (const { length } of column.header.split(' ')) {
      const isNext = used > 0 && used + 1 + length > room;
      if (isNext) count++;
      used = isNext || used === 0 ? length : used + 1 + length;
    }
    return count;
  });
  return Math.max(LEAST, Math.max(...lines) * LINE + 8);
}
