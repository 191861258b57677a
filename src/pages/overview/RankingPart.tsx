import type { Overview } from '../../contract/Overview.ts';
import { centerOf, leaders, ranking } from '../../domain/overview/ranking.ts';
import type { Result } from '../../domain/periods/Result.ts';
import { concernsNone, explainedRating } from '../../domain/periods/rating.ts';
import { shownScore } from '../../domain/text/formatNumber.ts';
import { Table } from '../parts/Table.tsx';
import { useWords } from '../texts/Language.tsx';
import { type DashboardTexts, dashboardTexts } from '../texts/overview/dashboard.ts';
import { Bar } from './Bar.tsx';

/** Units by rank; the title says who leads. */
export function RankingPart({ results }: Overview) {
  const words = useWords(dashboardTexts).ranking;
  const units = ranking(results);
  const center = centerOf(results);
  const finding = findingOf(results, words);
  const scoreText = (result: Result) =>
    concernsNone(result) ? words.concernsNone : shownScore(result.score);
  const resultText = (result: Result) =>
    [scoreText(result), explainedRating(result)].filter(text => text !== '').join(' · ');
  return (
    <section>
      <h2>{finding}</h2>
      {center && (
        <p>
          {center.name}: {resultText(center)}
        </p>
      )}
      <Table
        chart={finding}
        rows={units}
        keyOf={({ code }) => code}
        columns={[
          { title: words.rank, kind: 'number', cell: ({ rank }) => rank || '–' },
          { title: words.unit, kind: 'label', cell: ({ name }) => name },
          {
            title: '',
            kind: 'drawing',
            cell: unit =>
              isScored(unit) ? <Bar part={unit.score / 100} text={resultText(unit)} /> : scoreText(unit),
          },
          {
            title: words.score,
            kind: 'number',
            cell: unit => (isScored(unit) ? shownScore(unit.score) : ''),
          },
          { title: words.rating, kind: 'text', cell: explainedRating },
        ]}
      />
    </section>
  );
}

function isScored<Unit extends { readonly score: number | string }>(
  unit: Unit,
): unit is Unit & { readonly score: number } {
  return typeof unit.score === 'number';
}

function findingOf(results: Overview['results'], words: DashboardTexts['ranking']): string {
  const units = ranking(results);
  const first = leaders(results);
  if (units.length === 0) return words.empty;
  const [best] = first;
  if (!best) return words.none;
  const unscored = units.filter(unit => !isScored(unit) && !concernsNone(unit)).length;
  return words.finding(
    first.map(({ name }) => name),
    shownScore(best.score),
    unscored,
  );
}
