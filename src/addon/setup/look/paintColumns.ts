import type { ColumnContent } from '../content/TabContent.ts';
import { calculated, edges, headers } from './colors.ts';
import { runs } from './runs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Sheets counts widths in pixels. */
const PIXELS = 7;
const MARGIN = 12;
/** Of a bold letter, and of a line. */
const BOLD = 6.7;
const LINE = 16;
const LEAST = 34;

/** The width of a column of so many characters: no word of its header is cut. */
export function pixelsOf({ width, header }: ColumnContent): number {
  const longest = Math.max(...header.split(' ').map(word => word.length));
  return Math.round(Math.max(width * PIXELS, longest * BOLD) + MARGIN);
}

/**
 * The look of columns that stand side by side from `first`, header and cells. Below the header one row is made, and all others
 * take its looks and formats.
 */
export function paintColumns(sheet: Sheet, columns: readonly ColumnContent[], first: number): void {
  const header = sheet.getRange(1, first, 1, columns.length);
  header.setFontWeight('bold').setWrap(true).setHorizontalAlignment('center');
  header.setBackgrounds([columns.map(({ filler }) => headers[filler].fill)]);
  header.setFontColors([columns.map(({ filler }) => headers[filler].text)]);
  header.setBorder(null, null, true, null, null, null, edges.header, SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
  const both = sheet.getRange(1, first, 2, columns.length);
  both.setFontFamily('Arial').setFontSize(10).setVerticalAlignment('middle');
  const body = sheet.getRange(2, first, 1, columns.length);
  for (const { kind, from, count } of runs(columns, isFilled))
    if (kind) sheet.getRange(2, first + from, 1, count).setBackground(calculated.fill);
  body.setHorizontalAlignments([columns.map(({ centred }) => (centred ? 'center' : 'left'))]);
  for (const { kind, from, count } of runs(columns, ({ wrapped }) => wrapped))
    if (kind) sheet.getRange(2, first + from, 1, count).setWrap(true);
  columns.forEach((column, at) => {
    sheet.setColumnWidth(first + at, pixelsOf(column));
    if (!column.begins) return;
    const edge = sheet.getRange(1, first + at, 2);
    edge.setBorder(null, true, null, null, null, null, edges.group, SpreadsheetApp.BorderStyle.SOLID);
  });
  const others = sheet.getMaxRows() - 2;
  if (others > 0)
    body.copyTo(
      sheet.getRange(3, first, others, columns.length),
      SpreadsheetApp.CopyPasteType.PASTE_FORMAT,
      false,
    );
}

const isFilled = ({ filler }: ColumnContent) => filler === 'calculated' || filler === 'result';

/** The height of a header whose words fill these columns; a script sets what Sheets would find while it shows the row. */
export function headerHeight(columns: readonly ColumnContent[]): number {
  const lines = columns.map(column => {
    const room = (pixelsOf(column) - MARGIN) / BOLD;
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
