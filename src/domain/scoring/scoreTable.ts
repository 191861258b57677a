import type { Cell, Range, ResultCell } from '../text/Cell.ts';
import type { Side } from './Rows.ts';
import { score } from './score.ts';
import { chosenViews } from './views.ts';

/**
 * The whole result of SCORE_STAFF or SCORE_UNIT: a header row, then one row for each row of the range down to the last that
 * holds anything: what Sheets fills with blanks counts as used. A row's fault fills that row's cells; rows whose first
 * cell is empty stay empty.
 */
export function scoreTable(side: Side, range: Range, criteria: Range, view: Cell): ResultCell[][] {
  const chosen = chosenViews(view);
  const scores = score(
    side,
    range,
    criteria,
    chosen.some(one => one.view.explains),
  );
  const { active, cells, faults } = scores.rows;
  const columns = chosen.flatMap(one => one.view.columns(scores, one.header));
  const blank: ResultCell[] = columns.map(() => '');
  const result: ResultCell[][] = [columns.map(column => column.header)];
  for (let i = 0; i < cells.length; i++) {
    if (active[i] === 0) result.push(blank);
    else {
      const fault = faults.size === 0 ? undefined : faults.get(i);
      const row: ResultCell[] = new Array(columns.length);
      for (let column = 0; column < row.length; column++) row[column] = fault ?? columns[column]!.cell(i);
      result.push(row);
    }
  }
  return result;
}

/** Scores each row of staff; see scoreTable. */
export function scoreStaff(staff: Range, criteria: Range, view?: Cell): ResultCell[][] {
  return scoreTable('staff', staff, criteria, view);
}

/** Scores each row of units, the centre's own row included; see scoreTable. */
export function scoreUnits(units: Range, criteria: Range, view?: Cell): ResultCell[][] {
  return scoreTable('units', units, criteria, view);
}
