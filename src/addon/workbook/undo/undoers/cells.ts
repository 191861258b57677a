import { findTab } from '../../../sheet/findTab.ts';
import { areasOf } from '../../setup/areasOf.ts';
import { fromStored, holds } from '../Stored.ts';
import type { Undoer } from '../Undoing.ts';

/** Cells get back what they held, where they still hold what was put there. */
export const cells: Undoer<'cells'> = ({ tab, row, column, before, after }, { spreadsheet }) => {
  const sheet = findTab(spreadsheet, { name: tab });
  if (!sheet || sheet.getMaxRows() < row + after.length - 1) return [];
  const range = sheet.getRange(row, column, after.length, after[0]!.length);
  const [values, formulas] = [range.getValues(), range.getFormulas()];
  const isAs = (kept: typeof before) =>
    after.map((line, down) =>
      line.map((_, right) => holds(values[down]![right], formulas[down]![right]!, kept[down]![right]!)),
    );
  const [isNew, isOld] = [isAs(after), isAs(before)];
  const isMine = isNew.map((line, down) => line.map((same, right) => same && !isOld[down]![right]));
  for (const area of areasOf(isMine)) {
    const part = before
      .slice(area.row, area.row + area.rows)
      .map(line => line.slice(area.column, area.column + area.columns));
    const target = sheet.getRange(row + area.row, column + area.column, area.rows, area.columns);
    if (part.every(line => line.every(cell => cell === ''))) target.clearContent();
    else target.setValues(part.map(line => line.map(fromStored)));
  }
  const count = isNew.flatMap((line, down) =>
    line.filter((same, right) => !same && !isOld[down]![right]),
  ).length;
  return count === 0 ? [] : [{ kind: 'cells', tab: sheet.getName(), detail: '', count }];
};
