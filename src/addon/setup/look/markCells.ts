import type { TabContent } from '../content/TabContent.ts';
import { colors } from './colors.ts';

/** Colours: what is calculated grey beside the white of what people fill in; of scores, faults and missing data. `placeOf` says where a column stands. */
export function markCells(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { columns, results }: TabContent,
  rows: number,
  placeOf: (column: number) => number | undefined,
): void {
  const body = (from: number, count: number) => sheet.getRange(2, from + 1, rows - 1, count);
  const when = () => SpreadsheetApp.newConditionalFormatRule();
  const first = results && placeOf(results.from);
  const scores = first === undefined ? [] : [body(first, results!.count)];
  const places = columns.flatMap((column, at) => (column.calculated ? (placeOf(at) ?? []) : []));
  const calculated = runs(places).map(run => body(...run));
  const marks = [
    [when().whenTextStartsWith('Lỗi'), colors.faultText, colors.fault, scores],
    [when().whenTextEqualTo('Chưa đủ dữ liệu'), colors.missingText, colors.missing, scores],
    [when().whenTextStartsWith('Lệch'), colors.missingText, colors.missing, calculated],
    [when().whenCellNotEmpty(), colors.text, colors.calculated, calculated],
  ] as const;
  sheet.setConditionalFormatRules(
    marks
      .filter(([, , , cells]) => cells.length > 0)
      .map(([rule, text, background, cells]) =>
        rule
          .setFontColor(text)
          .setBackground(background)
          .setRanges([...cells])
          .build(),
      ),
  );
}

/** First and length of each run of neighbours. */
function runs(places: readonly number[]): readonly (readonly [from: number, count: number])[] {
  const sorted = [...places].sort((a, b) => a - b);
  const starts = sorted.filter(place => !sorted.includes(place - 1));
  const ends = sorted.filter(place => !sorted.includes(place + 1));
  return starts.map((start, at) => [start, ends[at]! - start + 1] as const);
}
