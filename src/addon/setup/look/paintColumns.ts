import { columnName } from '../../../domain/text/cellName.ts';
import { MARGIN } from '../content/pixelsOf.ts';
import type { ColumnContent } from '../content/TabContent.ts';
import { band, calculated, edges, headers, second } from './colors.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Of a bold letter, also of the broader faces that stand in for Arial; of a line, of a header, in pixels. */
const LETTER = 7.4;
const LINE = 16;
const LEAST = 34;

/** The look of columns that stand side by side from `first`, header and cells, down to the last row. */
export function paintColumns(sheet: Sheet, columns: readonly ColumnContent[], first: number): void {
  const last = sheet.getMaxRows();
  const header = sheet.getRange(1, first, 1, columns.length);
  header.setFontWeight('bold').setWrap(true).setHorizontalAlignment('center');
  header.setBackgrounds([columns.map(({ filler }) => headers[filler].fill)]);
  header.setFontColors([columns.map(({ filler }) => headers[filler].text)]);
  header.setBorder(null, null, true, null, null, null, edges.header, SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
  const all = sheet.getRange(1, first, last, columns.length);
  all.setFontFamily('Arial').setFontSize(10).setVerticalAlignment('middle');
  const each = <Kind>(kindOf: (column: ColumnContent) => Kind) =>
    runs(columns, kindOf).map(({ kind, from, count }) => ({
      kind,
      body: sheet.getRange(2, first + from, last - 1, count),
    }));
  for (const { kind, body } of each(({ filler }) => filler === 'calculated' || filler === 'result'))
    if (kind) body.setBackground(calculated.fill);
  for (const { kind, body } of each(({ centred }) => centred))
    body.setHorizontalAlignment(kind ? 'center' : 'left');
  for (const { kind, body } of each(({ wrapped }) => wrapped)) if (kind) body.setWrap(true);
  for (const { kind, body } of each(({ bold }) => bold)) if (kind) body.setFontWeight('bold');
  for (const { kind, body } of each(one => one.second)) if (kind) body.setFontSize(9).setFontColor(second);
  columns.forEach((column, at) => {
    sheet.setColumnWidth(first + at, column.width);
    if (!column.begins) return;
    const edge = sheet.getRange(1, first + at, last);
    edge.setBorder(null, true, null, null, null, null, edges.group, SpreadsheetApp.BorderStyle.SOLID);
  });
}

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

interface Run<Kind> {
  readonly kind: Kind;
  /** The place of the first; how many there are. */
  readonly from: number;
  readonly count: number;
}

/** Neighbours that are alike. */
function runs<Kind>(
  columns: readonly ColumnContent[],
  kindOf: (column: ColumnContent) => Kind,
): readonly Run<Kind>[] {
  const starts = [...columns.keys()].filter(
    at => at === 0 || kindOf(columns[at]!) !== kindOf(columns[at - 1]!),
  );
  return starts.map((from, at) => ({
    kind: kindOf(columns[from]!),
    from,
    count: (starts[at + 1] ?? columns.length) - from,
  }));
}
