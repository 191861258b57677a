import { formatUnlike } from '../text/formatNumber.ts';
import { cut } from '../text/quote.ts';
import { LARGEST } from '../text/readCell.ts';
import { addUp, isPlain } from './addUp.ts';
import type { ApplicableRows } from './applicableRows.ts';
import { quotientOf } from './arithmetic.ts';
import type { Placed } from './columnsOf.ts';
import type { Figures } from './Figures.ts';
import type { Measure } from './Measure.ts';
import { faultText, type Rows } from './Rows.ts';
import type { DataColumns } from './readColumns.ts';
import { State } from './State.ts';

/** Reads the cells of one criterion, and judges them, block by block; `block` is overwritten each time. */
export interface CriterionReader {
  readonly block: Measure;
  readonly read: (from: number, to: number) => void;
}

/** For the criterion: who it applies to, its data divided where there is a Mẫu số, judged by its rule. */
export function criterionReader(
  rows: Rows,
  placed: Placed,
  columns: DataColumns,
  applicable: ApplicableRows,
): CriterionReader {
  const { criterion, data, outOf } = placed;
  const { effect, reading, judge, nothing } = criterion.judge;
  const pair = effect === 'points' && criterion.judge.freeQuotient ? comparePair : divide;
  const partsOf = (quantity: typeof data) => quantity.map(term => columns.figures(term, reading));
  const parts = partsOf(data);
  const over = addUp(data, parts, effect === 'adjust');
  const under = outOf && addUp(outOf, partsOf(outOf), false);
  const isMultiple = data.some(({ factor }) => Math.abs(factor) !== 1);
  const isSumOfCounts = effect === 'adjust' && data.length > 1;
  const state = new Uint8Array(rows.block);
  const value = under ? new Float64Array(rows.block) : over.figures.value;
  const points = new Float64Array(rows.block);
  const quotient = under && { over: over.figures.value, under: under.figures.value };
  const block: Measure = { criterion, placed, state, value, points, quotient, why: undefined, full: false };
  let first = 0;
  const refuse = (at: number, title: string, why: string) => {
    if (state[at] !== State.scored) return;
    state[at] = State.fault;
    block.full = false;
    if (!rows.faults.has(first + at))
      rows.faults.set(first + at, faultText(rows.above + first + at, cut(title), why));
  };
  const refuseDatum = (at: number, why: string) => refuse(at, criterion.data, why);
  const idle: number[] = [];
  /** Whether the rule says what there is for nothing to do; it is given once the others are judged. */
  const giveNothing = (at: number) => nothing !== undefined && idle.push(at) > 0;
  return {
    block,
    read: (from, to) => {
      first = from;
      over.update();
      under?.update();
      block.full = applicable.everyone && over.figures.complete && (under?.figures.complete ?? true);
      applicable.write(state, from, to);
      refuseFaults(over.figures, refuse, isPlain(data) ? quotient?.under : undefined);
      if (isSumOfCounts)
        parts.forEach(({ value }, at) => {
          refuseNegative(value, data[at]!.title, refuse);
        });
      if (under) {
        refuseFaults(under.figures, refuse);
        pair(block, over.figures, under.figures, refuse, giveNothing);
      } else {
        if (!over.figures.complete) take(state, over.figures.state);
        if (isMultiple) refuseNegative(value, criterion.data, refuse);
      }
      judge(value, points, refuseDatum);
      for (const at of idle) points[at] = nothing!;
      idle.length = 0;
    },
  };
}

type Refuse = (at: number, title: string, why: string) => void;
type GiveNothing = (at: number) => boolean;

/** Refuses what cannot be read; `wholes` are those of which the figures are parts. */
function refuseFaults({ faults }: Figures, refuse: Refuse, wholes?: Float64Array): void {
  for (const [at, { title, why, whyOf }] of faults) {
    const whole = wholes?.[at];
    refuse(at, title, whyOf && whole! > 0 ? whyOf(whole!) : why);
  }
}

function refuseNegative(value: Float64Array, title: string, refuse: Refuse): void {
  for (let i = 0; i < value.length; i++) if (value[i]! < 0) refuse(i, title, negative(value[i]!));
}

/** Where the criterion applies, the state is that of the datum. */
function take(state: Uint8Array, datum: Uint8Array): void {
  for (let i = 0; i < state.length; i++) if (state[i] === State.scored) state[i] = datum[i]!;
}

/** A result beside a goal, which may be lacking and may be passed. */
function comparePair(
  { value, state, criterion }: Measure,
  over: Figures,
  under: Figures,
  refuse: Refuse,
  giveNothing: GiveNothing,
): void {
  for (let i = 0; i < value.length; i++) {
    const part = over.value[i]!;
    const whole = under.value[i]!;
    value[i] = Math.min(LARGEST, quotientOf(part, whole));
    if (state[i] !== State.scored) continue;
    if (isNothing(over.state[i]!, part, whole) && giveNothing(i)) continue;
    if (over.state[i] !== State.scored) state[i] = over.state[i]!;
    else if (part < 0) refuse(i, criterion.data, negative(part));
    else if (whole < 0) refuse(i, criterion.outOf, negative(whole));
  }
}

/** Whether there was nothing to do, and nothing done: 0 or blank of 0. */
function isNothing(state: number, part: number, whole: number): boolean {
  return whole === 0 && state !== State.notApplicable && !(part > 0 || part < 0);
}

function divide(
  block: Measure,
  over: Figures,
  under: Figures,
  refuse: Refuse,
  giveNothing: GiveNothing,
): void {
  const { value, state, criterion } = block;
  const { limits, mayExceed } = criterion.judge;
  const most = mayExceed ? LARGEST : 1;
  for (let i = 0; i < value.length; i++) {
    const part = over.value[i]!;
    const whole = under.value[i]!;
    const share = part >= 0 && whole > 0 ? quotientOf(part, whole, limits) : Number.NaN;
    if (share <= most) value[i] = share;
    else {
      value[i] = Number.NaN;
      if (state[i] === State.scored) settle(i, part, whole);
    }
  }

  /** What a pair means that gives no share. Source: 2-scoring.md «Mẫu số». */
  function settle(i: number, part: number, whole: number): void {
    const { data, outOf } = criterion;
    const parts = Math.max(over.state[i]!, under.state[i]!);
    block.full = false;
    if (parts === State.notApplicable) state[i] = State.notApplicable;
    else if (isNothing(parts, part, whole)) state[i] = giveNothing(i) ? State.scored : State.notApplicable;
    else if (parts === State.missing) state[i] = State.missing;
    else if (whole < 0) refuse(i, outOf, negative(whole));
    else if (part < 0) refuse(i, data, negative(part));
    else {
      const [more, less] = [formatUnlike(part, whole), formatUnlike(whole, part)];
      refuse(i, data, `${more} lớn hơn mẫu số «${cut(outOf)}» là ${less}`);
    }
  }
}

function negative(result: number): string {
  return `kết quả là số âm (${formatUnlike(result, 0)})`;
}
