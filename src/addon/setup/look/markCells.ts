import type { ColumnContent, TabContent } from '../content/TabContent.ts';
import { disagreeing, fault, type Paint, tones, unknown } from './colors.ts';

/** Whether colours tell something in a column: faults and what is missing, words that are better or worse. */
export const isMarked = ({ calculated, tones: own }: ColumnContent) => calculated || own !== undefined;

/** Colours of words: of faults and missing data, of ratings and states. `placeOf` says where a column stands, from 0. */
export function markCells(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { columns }: TabContent,
  rows: number,
  placeOf: (column: number) => number | undefined,
): void {
  const cellsOf = (isMeant: (column: ColumnContent) => unknown) =>
    runs(columns.flatMap((column, at) => (isMeant(column) ? (placeOf(at) ?? []) : []))).map(([from, count]) =>
      sheet.getRange(2, from + 1, rows - 1, count),
    );
  const when = () => SpreadsheetApp.newConditionalFormatRule();
  const words = new Map(columns.flatMap(column => Object.entries(column.tones ?? {})));
  const figures = cellsOf(({ calculated }) => calculated);
  type Mark = readonly [GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder, Paint, typeof figures];
  const marks: readonly Mark[] = [
    [when().whenTextStartsWith('Lỗi').setBold(true), fault, figures],
    [when().whenTextEqualTo('Chưa đủ dữ liệu'), unknown, figures],
    [when().whenTextEqualTo('Không áp dụng'), unknown, figures],
    [when().whenTextStartsWith('Lệch'), disagreeing, figures],
    ...[...words].map(([word, tone]): Mark => {
      const cells = cellsOf(column => column.tones?.[word] !== undefined);
      return [when().whenTextEqualTo(word), tones[tone], cells];
    }),
  ];
  sheet.setConditionalFormatRules(
    marks
      .filter(([, , cells]) => cells.length > 0)
      .map(([rule, { text, fill }, cells]) =>
        rule.setFontColor(text).setBackground(fill).setRanges(cells).build(),
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
