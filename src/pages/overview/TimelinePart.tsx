import type { Overview } from '../../contract/Overview.ts';
import { type Change, timeline, type UnitLine } from '../../domain/overview/timeline.ts';
import { ratingOf } from '../../domain/periods/rating.ts';
import { shownScore } from '../../domain/text/formatNumber.ts';
import { Table } from '../parts/Table.tsx';
import { useWords } from '../texts/Language.tsx';
import { type DashboardTexts, dashboardTexts } from '../texts/overview/dashboard.ts';
import { Column } from './Bar.tsx';

/** Units over the frozen periods, and what has changed in the last; nothing while there are not two of them. */
export function TimelinePart({ history, shown }: Overview) {
  const words = useWords(dashboardTexts).timeline;
  const found = timeline(history, shown.kind === 'frozen' ? shown.period : '');
  if (!found) return null;
  const { periods, units } = found;
  const [before, last] = periods.slice(-2) as [string, string];
  const count = (has: (change: Change) => boolean) => units.filter(({ change }) => has(change)).length;
  const finding = words.finding(
    last,
    before,
    count(({ score }) => (score ?? 0) > 0),
    count(({ score }) => (score ?? 0) < 0),
    count(({ rating }) => rating !== null),
  );
  return (
    <section>
      <h2>{finding}</h2>
      <Table
        chart={finding}
        rows={units}
        keyOf={({ code }) => code}
        columns={[
          { title: words.unit, kind: 'label', cell: ({ name }) => name },
          ...periods.map((title, at) => ({
            title,
            kind: 'upright' as const,
            cell: ({ then }: UnitLine) => <Then {...then[at]} />,
          })),
          { title: words.change, kind: 'text', cell: ({ change }) => sayChange(change, words) },
        ]}
      />
    </section>
  );
}

/** How a unit stood: a bar, its figure, its rating. */
function Then({ score, rating = '', afterCeiling }: Partial<NonNullable<UnitLine['then'][number]>>) {
  if (typeof score !== 'number') return <>–</>;
  return (
    <>
      <Column part={score / 100} />
      {shownScore(score)}
      <small>{ratingOf({ rating, ...(afterCeiling === undefined ? {} : { afterCeiling }) })}</small>
    </>
  );
}

function sayChange({ score, rank, rating }: Change, words: DashboardTexts['timeline']): string {
  const signed = score === null ? '' : `${score > 0 ? '+' : '−'}${shownScore(Math.abs(score))}`;
  const said = [
    ...(score === null ? [] : [words.points(signed)]),
    ...(rank ? [words.rank(...rank)] : []),
    ...(rating ? [words.rating(...rating)] : []),
  ];
  return said.length === 0 ? words.same : said.join(' · ');
}
