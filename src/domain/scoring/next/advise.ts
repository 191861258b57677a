import type { Band } from '../../criteria/Rule.ts';
import { allowedBand, lowers } from '../limit.ts';
import type { Measure } from '../Measure.ts';
import { ratingAt, type Scores, unlimitedTotalOf } from '../score.ts';
import { type Rise, riseOf } from './riseOf.ts';

/** The cheapest way to the next band. */
export interface Advice {
  readonly band: Band;
  /** The limits that must go. */
  readonly limits: readonly Measure[];
  /** What the total is short of; 0 where only limits stand in the way. */
  readonly gap: number;
  /** What closes the gap; undefined where nothing does. */
  readonly rises: readonly Rise[] | undefined;
}

/**
 * The way of row `i` to the band above its own: limits first, then the one criterion that gets there with the fewest
 * points, else the fewest criteria. Never by comparison with other rows. Undefined without a total or a band above.
 */
export function advise(scores: Scores, i: number): Advice | undefined {
  const set = scores.bands[scores.rows.kind[i]!]!;
  const at = ratingAt(scores, i) - 1;
  const total = unlimitedTotalOf(scores, i);
  if (set === 'undecided' || at < 0 || scores.incomplete[i] === 1 || Number.isNaN(total)) return undefined;
  const band = set[at]!;
  const limits = scores.measures.filter(measure => isInTheWay(measure, i, set, at));
  const gap = band.reached(total) ? 0 : (band.least ?? Number.POSITIVE_INFINITY) - total;
  return { band, limits, gap, rises: gap === 0 ? [] : close(scores, i, gap) };
}

/** Whether the limit keeps row `i` out of the band at `wanted`. */
function isInTheWay(measure: Measure, i: number, set: readonly Band[], wanted: number): boolean {
  const { judge } = measure.criterion;
  switch (judge.effect) {
    case 'cap':
      return lowers(measure, i) && !set[wanted]!.reached(judge.most);
    case 'veto':
    case 'band-condition':
    case 'rating-cap': {
      if (!lowers(measure, i)) return false;
      const allowed = allowedBand(set, judge, measure.value[i]!);
      return typeof allowed === 'number' && allowed > wanted;
    }
    default:
      return false;
  }
}

/** One rise that closes the gap, else as few as possible: the largest in full, the last only as far as needed. */
function close(scores: Scores, i: number, gap: number): readonly Rise[] | undefined {
  const full = scores.measures
    .map(measure => riseOf(scores, i, measure, Number.POSITIVE_INFINITY))
    .filter(rise => rise !== undefined)
    .sort((a, b) => b.worth - a.worth);
  const chosen: Rise[] = [];
  for (let left = gap; ; ) {
    const isFree = ({ placed }: Measure) => chosen.every(({ column }) => column !== placed.data[0]!.column);
    const last = cheapest(scores.measures.filter(isFree).map(measure => riseOf(scores, i, measure, left)));
    if (last) return [...chosen, last];
    const most = full.find(rise => isFree(rise.measure));
    if (!most) return undefined;
    chosen.push(most);
    left -= most.worth;
    if (left <= 0) return chosen;
  }
}

/** Fewest points; of equals the one that adds something rather than undoes it, then the first. */
function cheapest(rises: readonly (Rise | undefined)[]): Rise | undefined {
  return rises
    .filter(rise => rise !== undefined)
    .reduce<Rise | undefined>((best, rise) => {
      if (!best || rise.worth < best.worth - 1e-9) return rise;
      const isEqual = rise.worth < best.worth + 1e-9;
      return isEqual && best.to < best.from && rise.to > rise.from ? rise : best;
    }, undefined);
}
