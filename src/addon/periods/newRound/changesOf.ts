import type { Change } from '../../sheet/undo/Change.ts';
import { cellsChange } from '../../sheet/undo/Change.ts';
import { toStored } from '../../sheet/undo/Stored.ts';
import type { Clearance } from './Clearance.ts';

/** Far below what one change of the log can hold. */
const MOST_LETTERS = 200_000;

/** What clearing a part changes, in pieces that the log can keep. */
export function changesOf({ tab, table, runs, values, formulas, key }: Clearance): readonly Change[] {
  return runs.flatMap(({ from, count }) => {
    const lines = values.map((row, down) =>
      row.slice(from, from + count).map((value, right) => toStored(value, formulas[down]![from + right])),
    );
    const pieces: (typeof lines)[] = [];
    let room = 0;
    for (const line of lines) {
      const size = JSON.stringify(line).length;
      if (size > room) {
        pieces.push([]);
        room = MOST_LETTERS;
      }
      pieces[pieces.length - 1]!.push(line);
      room -= size;
    }
    let row = 1;
    return pieces.map((before): Change => {
      const after = before.map(line => line.map(() => ''));
      const known = { tab, values: [table.header, ...values], key };
      const change = cellsChange(known, { row, column: from }, before, after);
      row += before.length;
      return change;
    });
  });
}
