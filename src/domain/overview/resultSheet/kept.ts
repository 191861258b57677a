import type { Cell, Range } from '../../text/Cell.ts';
import { cellName } from '../../text/cellName.ts';
import { PRINTED, type PrintedRow } from '../printed/PrintedRow.ts';

/** Behind the printed columns: what was written into the row, then whose result it bears, its score and its rating. */
export const HIDDEN = 4;

/** What was written into a row, so that later it is known what people have written; null where they may. */
export function writtenIn({ cells, open = [] }: PrintedRow): string {
  return JSON.stringify(cells.map((cell, at) => (open.includes(at) ? null : cell)));
}

/** What people have written into the tab Kết quả. */
export interface People {
  /** Where we did not ask for it, such as «H12»: it would be lost if the tab were written anew. */
  readonly cell?: string;
  /** In the cells that are theirs, in their order. */
  readonly filled: readonly Cell[];
}

/** Finds it in the tab as it stands; each row says what was written there, wherever it has been moved to. */
export function peopleIn(values: Range): People {
  const filled: Cell[] = [];
  for (const [row, cells] of values.entries()) {
    const written = parsed(cells[PRINTED]);
    for (const [column, cell] of cells.entries()) {
      const isHidden = column >= PRINTED && column < PRINTED + HIDDEN;
      if (isHidden && (written || cell === '')) continue;
      const was = column < PRINTED ? written?.[column] : undefined;
      if (was === null) filled.push(cell);
      else if (cell !== (was ?? '')) return { cell: cellName(row, column), filled };
    }
  }
  return { filled };
}

function parsed(cell: Cell): readonly (string | number | null)[] | undefined {
  if (typeof cell !== 'string' || !cell.startsWith('[')) return undefined;
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
}
