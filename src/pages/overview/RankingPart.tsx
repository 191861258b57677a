import { ranking } from '../../domain/overview/ranking.ts';
import { shownScore } from '../../domain/overview/shownScore.ts';
import { Bars } from './Bars.tsx';
import { Figures } from './Figures.tsx';
import type { PartProps } from './Part.tsx';

/** Units by rank; the title says who leads. */
export function RankingPart({ overview, words }: PartProps) {
  const units = ranking(overview.results);
  const scored = units.filter(unit => typeof unit.score === 'number');
  const [best] = scored;
  const finding =
    units.length === 0
      ? words.ranking.empty
      : best
        ? words.ranking.finding(best.name, shownScore(best.score), units.length - scored.length)
        : words.ranking.none;
  return (
    <section>
      <h2>{finding}</h2>
      {units.length > 0 && (
        <>
          <Bars
            name={finding}
            bars={units.map(unit => ({
              label: unit.name,
              part: typeof unit.score === 'number' ? unit.score / 100 : undefined,
              shown: [shownScore(unit.score), unit.rating].filter(text => text !== '').join(' · '),
            }))}
          />
          <Figures
            label={words.figures}
            head={[words.ranking.unit, words.ranking.rank, words.ranking.score, words.ranking.rating]}
            rows={units.map(unit => [unit.name, unit.rank || '', shownScore(unit.score), unit.rating])}
          />
        </>
      )}
    </section>
  );
}
