import type { Overview } from '../../contract/Overview.ts';
import { ratingCounts } from '../../domain/overview/ratingCounts.ts';
import { Table } from '../parts/Table.tsx';
import { useWords } from '../texts/Language.tsx';
import { dashboardTexts } from '../texts/overview/dashboard.ts';
import { fillOf, Stack } from './Stack.tsx';

/** Ratings of units and of staff by population; the title says how many people have the best one. */
export function RatingsPart({ results, bands: known }: Overview) {
  const words = useWords(dashboardTexts).ratings;
  const { bands, groups } = ratingCounts(results, known);
  const people = groups.filter(({ group }) => group !== 'units');
  const all = people.reduce((sum, { size }) => sum + size, 0);
  const top = people.reduce((sum, one) => sum + (one.counts[0] ?? 0), 0);
  const isRated = people.some(({ size, unrated }) => size > unrated);
  const finding = all === 0 ? words.empty : isRated ? words.finding(top, all, bands[0] ?? '') : words.none;
  const parts = [...bands, words.unrated];
  const rows = groups.map(({ counts, unrated, ...group }) => ({ ...group, numbers: [...counts, unrated] }));
  return (
    <section>
      <h2>{finding}</h2>
      <Table
        chart={finding}
        rows={rows}
        keyOf={({ group }) => group}
        columns={[
          { title: words.who, kind: 'label', cell: ({ group, size }) => `${words.group[group]} (${size})` },
          {
            title: '',
            kind: 'drawing',
            cell: ({ numbers }) => (
              <Stack segments={parts.map((name, at) => ({ name, count: numbers[at] ?? 0 }))} />
            ),
          },
          ...parts.map((part, at) => ({
            title: part,
            head: <Key label={part} color={fillOf(part, at, parts.length)[0]} />,
            kind: 'share' as const,
            cell: ({ numbers }: (typeof rows)[number]) => numbers[at],
          })),
        ]}
      />
    </section>
  );
}

/** The name of a part beside its fill. */
function Key({ label, color }: { readonly label: string; readonly color: string }) {
  return (
    <>
      <svg width="12" height="12" aria-hidden="true">
        <rect width="12" height="12" fill={color} />
      </svg>{' '}
      {label}
    </>
  );
}
