import { formatUnlike } from '../text/formatNumber.ts';
import { cut } from '../text/quote.ts';
import { LARGEST } from '../text/readCell.ts';
import { addUp } from './addUp.ts';
import type { ApplicableRows } from './applicableRows.ts';
import { quotientOf } from './arithmetic.ts';
import type { Placed } from './columnsOf.ts';
import { BLOCK, type Figures } from './Figures.ts';
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
  const { effect, reading, judge } = criterion.judge;
  const pair = effect === 'points' && criterion.judge.freeQuotient ? comparePair : divide;
  const sum = (quantity: typeof data) =>
    addUp(
      quantity,
      quantity.map(term => columns.figures(term, reading)),
    );
  const over = sum(data);
  const under = outOf && sum(outOf);
  const state = new Uint8Array(BLOCK);
  const value = under ? new Float64Array(BLOCK) : over.figures.value;
  const points = new Float64Array(BLOCK);
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
  return {
    block,
    read: (from, to) => {
      first = from;
      over.update();
      under?.update();
      block.full = applicable.everyone && over.figures.complete && (under?.figures.complete ?? true);
      applicable.write(state, from, to);
      refuseFaults(over.figures, refuse, data.length === 1 ? quotient?.under : undefined);
      if (under) {
        refuseFaults(under.figures, refuse);
        pair(block, over.figures, under.figures, refuse);
      } else if (!over.figures.complete) take(state, over.figures.state);
      judge(value, points, refuseDatum);
    },
  };
}

type Refuse = (at: number, title: string, why: string) => void;

/** Refuses what cannot be read; `wholes` are those of which the figures are parts. */
function refuseFaults({ faults }: Figures, refuse: Refuse, wholes?: Float64Array): void {
  for (const [at, { title, why, whyOf }] of faults) {
    const whole = wholes?.[at];
    refuse(at, title, whyOf && whole! > 0 ? whyOf(whole!) : why);
  }
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
): void {
  for (let i = 0; i < value.length; i++) {
    const part = over.value[i]!;
    const whole = under.value[i]!;
    value[i] = Math.min(LARGEST, quotientOf(part, whole));
    if (state[i] !== State.scored) continue;
    if (over.state[i] !== State.scored) state[i] = over.state[i]!;
    else if (part < 0) refuse(i, criterion.data, negative(part));
    else if (whole < 0) refuse(i, criterion.outOf, negative(whole));
  }
}

function divide(block: Measure, over: Figures, under: Figures, refuse: Refuse): void {
  const { value, state, criterion } = block;
  const { limits } = criterion.judge;
  for (let i = 0; i < value.length; i++) {
    const part = over.value[i]!;
    const whole = under.value[i]!;
    const share = part >= 0 && whole > 0 ? quotientOf(part, whole, limits) : Number.NaN;
    if (share <= 1) value[i] = share;
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
    else if (whole === 0 && !(part > 0 || part < 0)) state[i] = State.notApplicable;
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
