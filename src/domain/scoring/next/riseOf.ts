import type { AnyJudge, Climb } from '../../criteria/Rule.ts';
import type { ResultCell } from '../../text/Cell.ts';
import type { Measure } from '../Measure.ts';
import { State } from '../State.ts';
import type { Scores } from '../score.ts';
import { isHarmless } from './isHarmless.ts';
import { pointsOf } from './pointsOf.ts';

/** A datum that becomes better: what its cell has to say, and what that earns. */
export interface Rise {
  readonly measure: Measure;
  readonly column: number;
  /** The datum (Dữ liệu, before any division) as it is and as it has to become. */
  readonly from: number;
  readonly to: number;
  /** The same as a cell says it. */
  readonly cell: ResultCell;
  /** Points of the criterion. */
  readonly gain: number;
  /** Points of the total. */
  readonly worth: number;
}

/**
 * The smallest rise of one criterion that is worth at least so many points of the total (Infinity: all that it can
 * give) in row `i`; undefined where there is none, or where it would spoil another criterion.
 */
export function riseOf(scores: Scores, i: number, measure: Measure, worth: number): Rise | undefined {
  const { judge } = measure.criterion;
  const [term, ...others] = measure.placed.data;
  if ((judge.effect !== 'points' && judge.effect !== 'adjust') || !judge.climb) return undefined;
  if (term?.sign !== 1 || others.length > 0) return undefined;
  const isBlank = judge.effect === 'adjust' && measure.state[i] === State.missing;
  if (measure.state[i] !== State.scored && !isBlank) return undefined;
  const now = isBlank ? 0 : measure.points[i]!;
  const rate = judge.effect === 'adjust' ? 1 : 100 / scores.possible[i]!;
  const { top } = judge.climb;
  const wanted = worth === Number.POSITIVE_INFINITY ? top : now + worth / rate;
  if (!(wanted > now) || wanted > top + 1e-9) return undefined;
  const under = measure.quotient?.under[i];
  const from = isBlank ? 0 : (measure.quotient?.over[i] ?? measure.value[i]!);
  const to = datumFor(judge, judge.climb, Math.min(wanted, top), from, under);
  if (to === undefined || !isHarmless(scores, i, measure, under === undefined ? to : to / under))
    return undefined;
  const gain = pointsOf(judge, under === undefined ? to : to / under)! - now;
  return { measure, column: term.column, from, to, cell: cellOf(judge, to), gain, worth: gain * rate };
}

/** The datum nearest to `from` that people can have and that earns the points. */
function datumFor(
  judge: AnyJudge,
  { valueFor, grain }: Climb,
  points: number,
  from: number,
  under: number | undefined,
): number | undefined {
  const ideal = (valueFor(points) ?? Number.NaN) * (under ?? 1);
  const ofCounts = Number.isInteger(from) && Number.isInteger(under);
  const unit = under === undefined ? grain : ofCounts ? 1 : 0.01;
  const way = ideal < from ? -1 : 1;
  const steps = ideal / unit;
  const least = way > 0 ? Math.ceil(steps - 1e-9) : Math.floor(steps + 1e-9);
  for (const step of [least, least + way]) {
    const to = Math.round(step * unit * 1e9) / 1e9;
    if (!Number.isFinite(to) || to < 0 || to > (under ?? to)) return undefined;
    const earned = pointsOf(judge, under === undefined ? to : to / under);
    if (earned !== undefined && earned >= points - 1e-9) return to;
  }
  return undefined;
}

function cellOf({ reading }: AnyJudge, to: number): ResultCell {
  if (reading.as === 'flag') return to === 1 ? 'Có' : 'Không';
  return reading.as === 'level' ? reading.levels[reading.levels.length - to]! : to;
}
