import { type Result, rowKindOf } from '../periods/Result.ts';

/** The units that are ranked: all but the Trung tâm, in the order of their tab. */
export function rankedUnits(results: readonly Result[]): readonly Result[] {
  return results.filter(result => {
    const kind = rowKindOf(result);
    return kind.side === 'units' && !kind.center;
  });
}

/** The row of the Trung tâm, if there is one. */
export function centerOf(results: readonly Result[]): Result | undefined {
  return results.find(result => {
    const kind = rowKindOf(result);
    return kind.side === 'units' && kind.center;
  });
}

/** Units by rank, as byRank orders them. */
export function ranking(results: readonly Result[]): readonly Result[] {
  return byRank(rankedUnits(results));
}

/**
 * By rank. Behind them those whose cells show a total that has no rank because the criteria give another one, by that total;
 * then those without a total. Ties stay in their order.
 */
export function byRank<One extends Result>(results: readonly One[]): readonly One[] {
  const place = ({ rank }: Result) => (rank === 0 ? Number.MAX_VALUE : rank);
  const total = ({ score }: Result) => (typeof score === 'number' ? score : -1);
  const before = (a: Result, b: Result) => place(a) - place(b) || (a.rank === 0 ? total(b) - total(a) : 0);
  return results
    .map((result, at) => ({ result, at }))
    .sort((a, b) => before(a.result, b.result) || a.at - b.at)
    .map(({ result }) => result);
}

/** Those at rank 1: more than one where they tie, none where nobody has a total. */
export function leaders(results: readonly Result[]): readonly Result[] {
  return rankedUnits(results).filter(({ rank }) => rank === 1);
}
