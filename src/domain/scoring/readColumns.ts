import type { Term } from '../criteria/Quantity.ts';
import { type Reading, readerFor } from '../criteria/Reading.ts';
import type { Cell } from '../text/Cell.ts';
import type { Figures } from './Figures.ts';
import type { Rows } from './Rows.ts';
import { State } from './State.ts';

/** A column being read: numbers within the bounds are taken as they are, everything else goes through `read`. */
class Column {
  readonly value: Float64Array;
  readonly faults = new Map<number, { title: string; why: string }>();
  state: Uint8Array | undefined;
  private readonly most: number;
  private readonly reader: ReturnType<typeof readerFor>;

  constructor(
    readonly term: Term,
    readonly reading: Reading,
    size: number,
  ) {
    this.value = new Float64Array(size);
    this.reader = readerFor(reading);
    this.most = reading.as !== 'number' ? -Infinity : reading.percent === 'expected' ? 2 : Number.MAX_VALUE;
  }

  read(i: number, cell: Cell): void {
    if (typeof cell === 'number' && cell <= this.most && cell >= -Number.MAX_VALUE) {
      this.value[i] = cell;
      return;
    }
    const found = this.reader(cell);
    if (typeof found === 'number') {
      this.value[i] = found;
      return;
    }
    this.state ??= new Uint8Array(this.value.length).fill(State.scored);
    this.value[i] = Number.NaN;
    this.state[i] = State[found.state];
    if (found.state === 'fault') this.faults.set(i, { title: this.term.title, why: found.why });
  }
}

/**
 * Reads the columns of all terms in one pass over the rows; terms of the same column that are read the same way share
 * their figures. The sign of a term is left to whoever adds up.
 */
export function readColumns(
  { cells, active }: Rows,
  wanted: readonly { readonly term: Term; readonly reading: Reading }[],
): (term: Term, reading: Reading) => Figures {
  const key = (term: Term, reading: Reading) => `${term.column} ${JSON.stringify(reading)}`;
  const byKey = new Map<string, Column>();
  for (const { term, reading } of wanted)
    if (!byKey.has(key(term, reading)))
      byKey.set(key(term, reading), new Column(term, reading, cells.length));
  const columns = [...byKey.values()];
  for (let i = 0; i < cells.length; i++) {
    if (active[i] === 0) continue;
    const row = cells[i]!;
    for (const column of columns) column.read(i, row[column.term.column]);
  }
  return (term, reading) => byKey.get(key(term, reading))!;
}
