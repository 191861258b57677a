import type { Term } from '../criteria/Quantity.ts';
import { type Reading, readerFor } from '../criteria/Reading.ts';
import type { Figures } from './Figures.ts';
import type { Rows } from './Rows.ts';
import { State } from './State.ts';

/** Rows are read in blocks that fit the processor's cache: column by column over all rows is twice as slow. */
const BLOCK = 256;

interface Column extends Figures {
  readonly at: number;
  readonly title: string;
  readonly reading: Reading;
  readonly read: ReturnType<typeof readerFor>;
  readonly faults: Map<number, { title: string; why: string }>;
  state: Uint8Array | undefined;
}

/**
 * Reads the columns of all terms; terms of the same column that are read the same way share their figures. The sign of
 * a term is left to whoever adds up.
 */
export function readColumns(
  rows: Rows,
  wanted: readonly { readonly term: Term; readonly reading: Reading }[],
): (term: Term, reading: Reading) => Figures {
  const key = (term: Term, reading: Reading) => `${term.column} ${JSON.stringify(reading)}`;
  const columns = new Map<string, Column>();
  for (const { term, reading } of wanted)
    columns.set(key(term, reading), {
      at: term.column,
      title: term.title,
      reading,
      read: readerFor(reading),
      value: new Float64Array(rows.cells.length),
      state: undefined,
      faults: new Map(),
    });
  for (let from = 0; from < rows.cells.length; from += BLOCK)
    for (const column of columns.values()) readBlock(column, rows, from);
  return (term, reading) => columns.get(key(term, reading))!;
}

function readBlock(column: Column, { cells, active }: Rows, from: number): void {
  const { at, title, reading, read, value, faults } = column;
  const most = reading.as !== 'number' ? -Infinity : reading.percent === 'expected' ? 2 : Number.MAX_VALUE;
  const to = Math.min(value.length, from + BLOCK);
  for (let i = from; i < to; i++) {
    const cell = cells[i]![at];
    if (typeof cell === 'number' && cell <= most && cell >= -Number.MAX_VALUE) {
      value[i] = cell;
      continue;
    }
    const found = active[i] === 1 ? read(cell) : Number.NaN;
    if (typeof found === 'number') {
      value[i] = found;
      continue;
    }
    column.state ??= new Uint8Array(value.length).fill(State.scored);
    value[i] = Number.NaN;
    column.state[i] = State[found.state];
    if (found.state === 'fault') faults.set(i, { title, why: found.why });
  }
}
