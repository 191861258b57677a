import type { Overview } from '../../contract/Overview.ts';
import { centerOf, leaders, ranking } from '../../domain/overview/ranking.ts';
import { shownScore } from '../../domain/overview/shownScore.ts';
import { useWords } from '../texts/Language.tsx';
import { type DashboardTexts, dashboardTexts } from '../texts/overview/dashboard.ts';
import { Bar } from './Bar.tsx';
import { ChartTable } from './ChartTable.tsx';

/** Units by rank; the title says who leads. */
export function RankingPart({ results }: Overview) {
  const words = useWords(dashboardTexts).ranking;
  const units = ranking(results);
  const center = centerOf(results);
  const finding = findingOf(results, words);
  return (
    <section>
      <h2>{finding}</h2>
      {center && (
        <p>
          {center.name}: {standing(center)}
        </p>
      )}
      {units.length > 0 && (
        <ChartTable
          name={finding}
          columns={[
            { id: 'rank', title: words.rank, kind: 'number' },
            { id: 'unit', title: words.unit, kind: 'label' },
            { id: 'bar', kind: 'drawing' },
            { id: 'score', title: words.score, kind: 'number' },
            { id: 'rating', title: words.rating, kind: 'text' },
          ]}
          rows={units.map(unit => ({
            key: unit.code,
            cells: [
              unit.rank || '–',
              unit.name,
              typeof unit.score === 'number' ? (
                <Bar key="bar" part={unit.score / 100} text={standing(unit)} />
              ) : (
                unit.score
              ),
              typeof unit.score === 'number' ? shownScore(unit.score) : '',
              unit.rating,
            ],
          }))}
        />
      )}
    </section>
  );
}

function standing({ score, rating }: { score: number | string; rating: string }): string {
  return [shownScore(score), rating].filter(text => text !== '').join(' · ');
}

function findingOf(results: Overview['results'], words: DashboardTexts['ranking']): string {
  const units = ranking(results);
  const first = leaders(results);
  if (units.length === 0) return words.empty;
  const [best] = first;
  if (!best) return words.none;
  const unscored = units.filter(({ score }) => typeof score !== 'number').length;
  return words.finding(
    first.map(({ name }) => name),
    shownScore(best.score),
    unscored,
  );
}
