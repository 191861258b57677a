import type { Overview } from '../../contract/Overview.ts';
import { initiativeCounts } from '../../domain/overview/initiativeCounts.ts';
import { Table } from '../parts/Table.tsx';
import { useWords } from '../texts/Language.tsx';
import { dashboardTexts } from '../texts/overview/dashboard.ts';
import { notCountedTexts } from '../texts/overview/notCounted.ts';
import { Bar, Column } from './Bar.tsx';

interface LabelledCount {
  readonly label: string;
  readonly count: number;
}

/** Initiatives by state and by month; the title says how many have had effect. */
export function InitiativesPart({ initiatives, year }: Overview) {
  const words = useWords(dashboardTexts).initiatives;
  const counts = initiativeCounts(initiatives, year);
  const { registered, effective, states, months, outside } = counts;
  const besides = useWords(notCountedTexts)(counts);
  const shownMonths = months.slice(
    0,
    months.reduce((last, count, at) => (count > 0 ? at + 1 : last), 0),
  );
  return (
    <section>
      <h2>{registered === 0 ? words.none : words.finding(registered, effective)}</h2>
      {besides !== '' && <p>{besides}</p>}
      {initiatives.length > 0 && (
        <div class="pair">
          <div>
            <h3>{words.states}</h3>
            <Counts
              title={words.states}
              head={words.state}
              counts={states.map(({ state, count }) => ({ label: state || words.stateless, count }))}
              number={words.count}
            />
          </div>
          <div>
            <h3>{words.months(year)}</h3>
            <Months title={words.months(year)} months={shownMonths} label={words.month} />
            {outside > 0 && <p class="hint">{words.outside(outside)}</p>}
          </div>
        </div>
      )}
    </section>
  );
}

/** A column for each month, as a part of the highest. */
function Months({
  title,
  months,
  label,
}: {
  readonly title: string;
  readonly months: readonly number[];
  readonly label: (month: number) => string;
}) {
  const most = Math.max(...months);
  return (
    <Table
      chart={title}
      rows={months.length === 0 ? [] : [months]}
      keyOf={() => title}
      columns={months.map((_, at) => ({
        title: label(at + 1),
        kind: 'upright' as const,
        cell: (counts: readonly number[]) => (
          <>
            <Column part={counts[at]! / most} />
            {counts[at]}
          </>
        ),
      }))}
    />
  );
}

/** A bar for each count, as a part of the largest. */
function Counts({
  title,
  head,
  counts,
  number,
}: {
  readonly title: string;
  readonly head: string;
  readonly counts: readonly LabelledCount[];
  readonly number: string;
}) {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <Table
      chart={title}
      rows={counts}
      keyOf={({ label }) => label}
      columns={[
        { title: head, kind: 'label', cell: ({ label }) => label },
        { title: '', kind: 'drawing', cell: ({ count }) => <Bar part={count / most} text={String(count)} /> },
        { title: number, kind: 'number', cell: ({ count }) => count },
      ]}
    />
  );
}
