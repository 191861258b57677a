import { findTab } from '../../../sheet/findTab.ts';
import { fromStored, holds } from '../Stored.ts';
import type { Undoer } from '../Undoing.ts';

/** Rows come back where they were; blank ones below, which had come in for them, go. */
export const rows: Undoer<'rows'> = ({ tab, row, cells }, { spreadsheet }) => {
  const sheet = findTab(spreadsheet, { name: tab });
  if (!sheet) return [];
  const [count, width] = [cells.length, cells[0]!.length];
  const last = sheet.getLastRow();
  const isThere = () => {
    const range = sheet.getRange(row, 1, count, width);
    const [values, formulas] = [range.getValues(), range.getFormulas()];
    return cells.every((line, down) =>
      line.every(
        (cell, column) => cell === '' || holds(values[down]![column], formulas[down]![column]!, cell),
      ),
    );
  };
  if (last >= row + count - 1 && isThere()) return [];
  if (row > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), count);
  else sheet.insertRowsBefore(row, count);
  sheet.getRange(row, 1, count, width).setValues(cells.map(line => line.map(fromStored)));
  const end = Math.max(last, row - 1) + count;
  const spare = Math.min(count, sheet.getMaxRows() - end);
  if (spare > 0) sheet.deleteRows(end + 1, spare);
  return [];
};
