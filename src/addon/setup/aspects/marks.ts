import type { Aspect } from '../DetailedTab.ts';
import { isMarked, markCells } from '../look/markCells.ts';

/** The conditional formats of a tab that has none at all, and of rows that were added below: whoever has changed them wants theirs. */
export const marks: Aspect = ({ content, sheet, name, hasMarks, named, places, maxRows }) => {
  if (!content.columns.some((column, at) => isMarked(column) && places[at] !== undefined)) return [];
  if (hasMarks && (!named || named.rows >= maxRows)) return [];
  const apply = () => {
    if (hasMarks) extend(sheet, maxRows);
    else markCells(sheet, content, maxRows, at => places[at]);
  };
  return [{ made: { kind: 'marks', tab: name, detail: '', count: 1 }, changes: [], apply }];
};

/** Rules that reach as far down as any does are meant for every row; others are for some rows only. */
function extend(sheet: GoogleAppsScript.Spreadsheet.Sheet, maxRows: number): void {
  const rules = sheet.getConditionalFormatRules().map(rule => ({ rule, ranges: rule.getRanges() }));
  const farthest = Math.max(...rules.flatMap(({ ranges }) => ranges.map(range => range.getLastRow())));
  sheet.setConditionalFormatRules(
    rules.map(({ rule, ranges }) =>
      rule
        .copy()
        .setRanges(
          ranges.map(range => {
            const top = range.getRow();
            if (range.getLastRow() < farthest) return range;
            return sheet.getRange(top, range.getColumn(), maxRows - top + 1, range.getNumColumns());
          }),
        )
        .build(),
    ),
  );
}
