import type { Term } from '../criteria/Quantity.ts';
import { type Reading, readAs, type Unread } from '../criteria/Reading.ts';
import type { Cell } from '../text/Cell.ts';
import { LARGEST, RESIDUE } from '../text/readCell.ts';
import { emptyFigures, type Figures } from './Figures.ts';
import type { Rows } from './Rows.ts';
import { State } from './State.ts';

/** The columns that the criteria read, each once for every way of reading it. */
export interface DataColumns {
  /** The figures of a term; its sign is left to whoever adds up. */
  readonly figures: (term: Term, reading: Reading) => Figures;
  /** Fills all figures with the rows from `from` up to `to`. */
  readonly read: (from: number, to: number) => void;
}

interface DataColumn {
  readonly at: number;
  readonly title: string;
  readonly figures: Figures;
  /** Those of `figures`, one step nearer. */
  readonly value: Float64Array;
  readonly reading: Reading;
  /** Columns repeat their words («Tốt», «Có»), so each text is read once. */
  readonly known: Map<Cell, number | Unread>;
  /** Numbers from 0 up to this need no closer look. */
  readonly most: number;
}

/** Prepares the columns of the rows. */
export function readColumns(rows: Rows): DataColumns {
  const columns: DataColumn[] = [];
  return {
    figures: ({ column: at, title }, reading) => {
      const known = columns.find(one => one.at === at && isSame(one.reading, reading));
      if (known) return known.figures;
      const most = reading.as !== 'number' ? -Infinity : reading.percent === 'expected' ? 2 : LARGEST;
      const figures = emptyFigures(rows.block);
      columns.push({ at, title, figures, value: figures.value, reading, known: new Map(), most });
      return figures;
    },
    read: (from, to) => readBlock(columns, rows, from, to),
  };
}

function isSame(one: Reading, other: Reading): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Row by row, as the cells of a row lie side by side in memory. */
function readBlock(columns: readonly DataColumn[], { cells, active }: Rows, from: number, to: number): void {
  for (const { figures } of columns) {
    figures.complete = true;
    figures.state.fill(State.scored);
    if (figures.faults.size > 0) figures.faults.clear();
  }
  for (let i = from; i < to; i++) {
    if (active[i] === 0) {
      for (let k = 0; k < columns.length; k++) columns[k]!.value[i - from] = 0;
      continue;
    }
    const row = cells[i]!;
    for (let k = 0; k < columns.length; k++) {
      const column = columns[k]!;
      const cell = row[column.at];
      if (typeof cell === 'number' && cell <= column.most && cell >= 0)
        column.value[i - from] = cell > RESIDUE ? cell : 0;
      else readOther(column, cell, i - from);
    }
  }
}

/** Any cell that is not plainly a number, at a position of the block. */
function readOther({ reading, known, figures, value, title }: DataColumn, cell: Cell, at: number): void {
  let found = known.get(cell);
  if (found === undefined) {
    found = readAs(reading, cell);
    known.set(cell, found);
  }
  if (typeof found === 'number') {
    value[at] = found;
    return;
  }
  value[at] = Number.NaN;
  figures.complete = false;
  figures.state[at] = State[found.state];
  if (found.state === 'fault') figures.faults.set(at, { ...found, title });
}
