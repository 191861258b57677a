import type { Term } from '../criteria/Quantity.ts';
import { type Reading, readAs, type Unread } from '../criteria/Reading.ts';
import type { Cell } from '../text/Cell.ts';
import { LARGEST } from '../text/readCell.ts';
import { emptyFigures, type Figures } from './Figures.ts';
import type { Rows } from './Rows.ts';
import { State } from './State.ts';

/** The columns that the criteria read, each once for every way of reading it. */
export interface Columns {
  /** The figures of a term; its sign is left to whoever adds up. */
  readonly figures: (term: Term, reading: Reading) => Figures;
  /** Fills all figures with the rows from `from` up to `to`. */
  readonly read: (from: number, to: number) => void;
}

interface Column {
  readonly at: number;
  readonly title: string;
  readonly figures: Figures;
  readonly reading: Reading;
  /** Columns repeat their words («Tốt», «Có»), so each text is read once. */
  readonly known: Map<Cell, number | Unread>;
  /** Numbers from 0 up to this need no closer look. */
  readonly most: number;
}

/** Prepares the columns of the rows. */
export function readColumns(rows: Rows): Columns {
  const columns = new Map<string, Column>();
  return {
    figures: ({ column: at, title }, reading) => {
      const key = `${at} ${JSON.stringify(reading)}`;
      let column = columns.get(key);
      if (!column) {
        const most = reading.as !== 'number' ? -Infinity : reading.percent === 'expected' ? 2 : LARGEST;
        column = { at, title, figures: emptyFigures(), reading, known: new Map(), most };
        columns.set(key, column);
      }
      return column.figures;
    },
    read: (from, to) => {
      for (const column of columns.values()) readBlock(column, rows, from, to);
    },
  };
}

function readBlock(column: Column, { cells, active }: Rows, from: number, to: number): void {
  const { at, title, figures, reading, known, most } = column;
  const { value, state, faults } = figures;
  figures.complete = true;
  state.fill(State.scored);
  if (faults.size > 0) faults.clear();
  for (let i = from; i < to; i++) {
    const cell = cells[i]![at];
    if (typeof cell === 'number' && cell <= most && cell >= 0) {
      value[i - from] = cell;
      continue;
    }
    let found = known.get(cell);
    if (found === undefined) {
      found = readAs(reading, cell);
      known.set(cell, found);
    }
    if (typeof found === 'number') {
      value[i - from] = found;
      continue;
    }
    value[i - from] = Number.NaN;
    if (active[i] === 0) continue;
    figures.complete = false;
    state[i - from] = State[found.state];
    if (found.state === 'fault') faults.set(i - from, { title, why: found.why });
  }
}
