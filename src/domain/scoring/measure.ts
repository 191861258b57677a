import type { Criterion } from '../criteria/CriteriaTable.ts';
import { formatNumber } from '../text/formatNumber.ts';
import type { Figures } from './Figures.ts';
import { faultText, type Rows } from './Rows.ts';
import { State } from './State.ts';

/** One criterion over all rows, column by column. */
export interface Measure {
  readonly criterion: Criterion;
  /** A value of State for each row. */
  readonly state: Uint8Array;
  /** The datum as a number, meaningful where the state is scored. */
  readonly value: Float64Array;
  /** What the rule gave, meaningful where the state is scored. */
  readonly points: Float64Array;
  /** Dữ liệu and Mẫu số before division; undefined where there is no Mẫu số. */
  readonly quotient: { readonly over: Float64Array; readonly under: Float64Array } | undefined;
}

type Refuse = (row: number, title: string, why: string) => void;

/**
 * Divides where there is a Mẫu số and lets the criterion's rule judge. `state` says to whom the criterion applies, and
 * is filled with how it went.
 */
export function measure(
  rows: Rows,
  criterion: Criterion,
  state: Uint8Array,
  over: Figures,
  under: Figures | undefined,
): Measure {
  const refuse: Refuse = (row, title, why) => {
    if (state[row] !== State.scored) return;
    state[row] = State.fault;
    if (!rows.faults.has(row)) rows.faults.set(row, faultText(row, title, why));
  };
  for (const figures of under ? [over, under] : [over])
    for (const [row, { title, why }] of figures.faults) refuse(row, title, why);
  const value = under ? divide(criterion, state, over, under, refuse) : over.value;
  if (!under && over.state) take(state, over.state);
  const points = new Float64Array(value.length);
  criterion.judge.judge(value, points, (row, why) => refuse(row, criterion.data, why));
  const quotient = under && { over: over.value, under: under.value };
  return { criterion, state, value, points, quotient };
}

/** Where the criterion applies, the state is that of the datum. */
function take(state: Uint8Array, datum: Uint8Array): void {
  for (let i = 0; i < state.length; i++) if (state[i] === State.scored) state[i] = datum[i]!;
}

function divide(
  criterion: Criterion,
  state: Uint8Array,
  over: Figures,
  under: Figures,
  refuse: Refuse,
): Float64Array {
  const value = new Float64Array(state.length);
  for (let i = 0; i < state.length; i++) {
    const part = over.value[i]!;
    const whole = under.value[i]!;
    if (part >= 0 && part <= whole && whole > 0) value[i] = part / whole;
    else {
      value[i] = Number.NaN;
      if (state[i] === State.scored) settle(i, part, whole);
    }
  }
  return value;

  function settle(i: number, part: number, whole: number): void {
    const underState = under.state?.[i] ?? State.scored;
    const parts = Math.max(over.state?.[i] ?? State.scored, underState);
    if (parts === State.notApplicable) state[i] = State.notApplicable;
    else if (underState === State.missing) state[i] = State.missing;
    else if (whole < 0) refuse(i, criterion.outOf, `kết quả là số âm (${formatNumber(whole)})`);
    else if (part < 0) refuse(i, criterion.data, `kết quả là số âm (${formatNumber(part)})`);
    else if (whole === 0 && !(part > 0)) state[i] = State.notApplicable;
    else if (parts === State.missing) state[i] = State.missing;
    else refuse(i, criterion.data, tooMuch(part, whole, criterion.outOf));
  }
}

function tooMuch(part: number, whole: number, outOf: string): string {
  return `${formatNumber(part)} lớn hơn mẫu số «${outOf}» là ${formatNumber(whole)}`;
}
