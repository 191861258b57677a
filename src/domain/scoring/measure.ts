import type { Criterion } from '../criteria/CriteriaTable.ts';
import { standing } from '../criteria/population.ts';
import type { Quantity } from '../criteria/Quantity.ts';
import { type Reading, readAs } from '../criteria/Reading.ts';
import { formatNumber } from '../text/formatNumber.ts';
import { faultText, kindsOf, type Rows } from './Rows.ts';
import { State } from './State.ts';

/** One criterion over all rows, column by column. */
export interface Measure {
  readonly criterion: Criterion;
  /** A value of State for each row. */
  readonly state: Uint8Array;
  /** The datum as a number; NaN where there is none. */
  readonly value: Float64Array;
  /** What the rule gave; NaN where there is no datum. */
  readonly points: Float64Array;
  /** Dữ liệu and Mẫu số before division; undefined where there is no Mẫu số. */
  readonly quotient: { readonly over: Float64Array; readonly under: Float64Array } | undefined;
}

/** Reads the data of a criterion, divides where there is a Mẫu số, and lets its rule judge them. */
export function measure(
  rows: Rows,
  criterion: Criterion,
  data: Quantity,
  outOf: Quantity | undefined,
): Measure {
  const state = standings(rows, criterion);
  const refuse = (row: number, title: string, why: string) => {
    state[row] = State.fault;
    if (!rows.faults.has(row)) rows.faults.set(row, faultText(row, title, why));
  };
  const over = readSum(rows, data, criterion.judge.reading, state, refuse);
  let value = over.values;
  let quotient: Measure['quotient'];
  if (outOf) {
    const under = readSum(rows, outOf, criterion.judge.reading, state, refuse);
    quotient = { over: over.values, under: under.values };
    value = divide(criterion, state, over, under, refuse);
  } else settle(state, over);
  const points = new Float64Array(value.length);
  criterion.judge.judge(value, points, (row, why) => refuse(row, criterion.data, why));
  return { criterion, state, value, points, quotient };
}

type RefuseAt = (row: number, title: string, why: string) => void;

interface Sum {
  readonly values: Float64Array;
  readonly state: Uint8Array;
}

function standings(rows: Rows, criterion: Criterion): Uint8Array {
  const ofKind = kindsOf[rows.side].map(kind => {
    const found = standing(criterion.populations, kind);
    return found === 'applies' ? State.scored : found === 'undecided' ? State.undecided : State.elsewhere;
  });
  const state = new Uint8Array(rows.cells.length);
  for (let i = 0; i < state.length; i++) state[i] = rows.active[i] === 1 ? ofKind[rows.kind[i]!]! : 0;
  return state;
}

/** Adds the columns up; where a cell gives no number, the sum is NaN and its state says why. */
function readSum(rows: Rows, terms: Quantity, reading: Reading, applies: Uint8Array, refuse: RefuseAt): Sum {
  const { cells } = rows;
  const values = new Float64Array(cells.length).fill(Number.NaN);
  const state = new Uint8Array(cells.length);
  const most = reading.as !== 'number' ? -Infinity : reading.percent === 'expected' ? 2 : Number.MAX_VALUE;
  for (const [turn, { column, sign, title }] of terms.entries()) {
    for (let i = 0; i < cells.length; i++) {
      if (applies[i] !== State.scored) continue;
      const cell = cells[i]![column];
      const found =
        typeof cell === 'number' && cell <= most && cell >= -Number.MAX_VALUE ? cell : readAs(reading, cell);
      if (typeof found === 'number') {
        values[i] = turn === 0 ? sign * found : values[i]! + sign * found;
        if (state[i]! < State.scored) state[i] = State.scored;
      } else if (found.state === 'fault') refuse(i, title, found.why);
      else state[i] = Math.max(state[i]!, State[found.state]);
    }
  }
  for (let i = 0; i < values.length; i++) {
    if (state[i] !== State.scored || applies[i] !== State.scored) values[i] = Number.NaN;
    else if (terms.length > 1) values[i] = Math.round(values[i]! * 1e9) / 1e9;
  }
  return { values, state };
}

/** Takes the states of a lone datum over into the row's. */
function settle(state: Uint8Array, datum: Sum): void {
  for (let i = 0; i < state.length; i++) if (state[i] === State.scored) state[i] = datum.state[i]!;
}

function divide(
  criterion: Criterion,
  state: Uint8Array,
  over: Sum,
  under: Sum,
  refuse: RefuseAt,
): Float64Array {
  const value = new Float64Array(state.length).fill(Number.NaN);
  for (let i = 0; i < state.length; i++) {
    if (state[i] !== State.scored) continue;
    const part = over.values[i]!;
    const whole = under.values[i]!;
    const parts = Math.max(over.state[i]!, under.state[i]!);
    if (parts === State.notApplicable) state[i] = State.notApplicable;
    else if (under.state[i] === State.missing) state[i] = State.missing;
    else if (whole < 0) refuse(i, criterion.outOf, `kết quả là số âm (${formatNumber(whole)})`);
    else if (part < 0) refuse(i, criterion.data, `kết quả là số âm (${formatNumber(part)})`);
    else if (whole === 0 && !(part > 0)) state[i] = State.notApplicable;
    else if (parts === State.missing) state[i] = State.missing;
    else if (part > whole)
      refuse(
        i,
        criterion.data,
        `${formatNumber(part)} lớn hơn mẫu số «${criterion.outOf}» là ${formatNumber(whole)}`,
      );
    else value[i] = part / whole;
  }
  return value;
}
