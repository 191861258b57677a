import type { Cell, Range, ResultCell } from '../text/Cell.ts';
import type { Side } from './kinds.ts';
import type { Scores } from './Scores.ts';
import { score } from './score.ts';
import { chosenViews, reasonView } from './views.ts';

/**
 * The whole result of SCORE_STAFF or SCORE_UNIT: as many rows as the range has down to the last that holds anything, for
 * what Sheets fills with blanks counts as used; its header beside the last row of the table's own. A row's fault stands
 * in the first column; rows that are nobody stay empty, but for the reason.
 */
export function scoreTable(side: Side, range: Range, criteria: Range, view: Cell): ResultCell[][] {
  const chosen = chosenViews(view);
  const explains = chosen.some(one => one.view.explains);
  return viewed(score(side, range, criteria, explains), chosen);
}

/** The same of what is scored already; views that explain need every measure. */
export function viewed(scores: Scores, chosen: ReturnType<typeof chosenViews>): ResultCell[][] {
  const { above, active, cells, faults, leftOut } = scores.rows;
  const columns = chosen.flatMap(({ view, header }) =>
    view.columns(scores, header).map(column => ({ ...column, isReason: view === reasonView })),
  );
  const blank: ResultCell[] = columns.map(() => '');
  const givesReasons = columns.some(({ isReason }) => isReason);
  const result: ResultCell[][] = Array.from({ length: above - 1 }, () => blank);
  result.push(columns.map(column => column.header));
  for (let i = 0; i < cells.length; i++) {
    const fault = faults.size === 0 ? undefined : faults.get(i);
    if (active[i] === 0) {
      const why = givesReasons ? leftOut.get(i) : undefined;
      result.push(
        why === undefined ? blank : columns.map(({ isReason }) => (isReason ? `Không chấm: ${why}` : '')),
      );
    } else if (fault !== undefined) result.push(columns.map((_, column) => (column === 0 ? fault : '')));
    else {
      const row: ResultCell[] = new Array(columns.length);
      for (let column = 0; column < row.length; column++) row[column] = columns[column]!.cell(i);
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
