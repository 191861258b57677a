import { ratingCounts } from '../../domain/overview/ratingCounts.ts';
import { Figures } from './Figures.tsx';
import type { PartProps } from './Part.tsx';
import { Stacks } from './Stacks.tsx';

/** Ratings of units, heads and others; the title says how many people have the best one. */
export function RatingsPart({ overview: { results, bands }, words }: PartProps) {
  const counts = ratingCounts(results, bands);
  const people = counts.filter(({ group }) => group !== 'units');
  const all = people.reduce((sum, { size }) => sum + size, 0);
  const top = people.reduce((sum, one) => sum + (one.counts[0] ?? 0), 0);
  const rated = people.some(({ size, unrated }) => size > unrated);
  const finding = rated ? words.ratings.finding(top, all, bands[0] ?? '') : words.ratings.none;
  const parts = [...bands, words.ratings.unrated];
  const stacks = counts.map(({ group, counts: own, unrated }) => ({
    label: words.ratings.group[group],
    counts: [...own, unrated],
  }));
  return (
    <section>
      <h2>{finding}</h2>
      {stacks.length > 0 && (
        <>
          <Stacks name={finding} parts={parts} stacks={stacks} />
          <Figures
            label={words.figures}
            head={[words.ratings.who, ...parts]}
            rows={stacks.map(({ label, counts: own }) => [label, ...own])}
          />
        </>
      )}
    </section>
  );
}
