import type { Criterion } from '../criteria/CriteriaTable.ts';
import type { AnyJudge, Compared } from '../criteria/Rule.ts';
import type { Placed } from './columnsOf.ts';

/** One criterion over a stretch of rows: a block while scoring, all of them where reasons are asked for. */
export interface Measure extends Compared {
  readonly criterion: Criterion;
  /** Where its data stand. */
  readonly placed: Placed;
  /** A value of State for each row. */
  readonly state: Uint8Array;
  /** The words of a rule that has compared the rows; undefined where the judge's own hold. */
  why: AnyJudge['why'] | undefined;
  /** Whether every row in which there is somebody is scored, so that the states need no look. */
  full: boolean;
}

/** Room for the measure of `size` rows. */
export function emptyMeasure(placed: Placed, size: number): Measure {
  const { criterion } = placed;
  return {
    criterion,
    placed,
    state: new Uint8Array(size),
    value: new Float64Array(size),
    points: new Float64Array(size),
    quotient:
      criterion.outOf === '' ? undefined : { over: new Float64Array(size), under: new Float64Array(size) },
    why: undefined,
    full: false,
  };
}

/** Takes the first `length` rows of a block over into the measure of all rows, at `from`. */
export function keepBlock(all: Measure, block: Measure, from: number, length: number): void {
  all.state.set(block.state.subarray(0, length), from);
  all.value.set(block.value.subarray(0, length), from);
  all.points.set(block.points.subarray(0, length), from);
  all.quotient?.over.set(block.quotient!.over.subarray(0, length), from);
  all.quotient?.under.set(block.quotient!.under.subarray(0, length), from);
}
