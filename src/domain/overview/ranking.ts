import { type Result, rowKindOf } from '../periods/Result.ts';

/** Units by rank, without the Trung tâm; those without a total come last, in the order of their tab. */
export function ranking(results: readonly Result[]): readonly Result[] {
  const units = results.filter(result => {
    const kind = rowKindOf(result);
    return kind.side === 'units' && !kind.center;
  });
  const place = ({ rank }: Result) => (rank === 0 ? Number.POSITIVE_INFINITY : rank);
  return units
    .map((result, at) => ({ result, at }))
    .sort((a, b) => (place(a.result) === place(b.result) ? a.at - b.at : place(a.result) - place(b.result)))
    .map(({ result }) => result);
}
