import type { Overview } from '../../contract/Overview.ts';
import { isReached, type TargetProgress } from '../../domain/overview/Facts.ts';
import { formatPercent } from '../../domain/text/formatNumber.ts';
import { Table } from '../parts/Table.tsx';
import { useWords } from '../texts/Language.tsx';
import { dashboardTexts } from '../texts/overview/dashboard.ts';
import { Bar } from './Bar.tsx';

/** How far each target of 100 % is, with the goal marked; the title says how many are reached everywhere. */
export function TargetsPart({ targets }: Overview) {
  const words = useWords(dashboardTexts).targets;
  const finding =
    targets.length === 0 ? words.none : words.finding(targets.filter(isReached).length, targets.length);
  return (
    <section>
      <h2>{finding}</h2>
      {targets.length > 0 && <p class="hint">{words.goal}</p>}
      <Table
        chart={finding}
        rows={targets}
        keyOf={({ side, code }) => `${side} ${code}`}
        columns={[
          { title: words.target, kind: 'label', cell: ({ code, content }) => `${code}. ${content}` },
          {
            title: '',
            kind: 'drawing',
            cell: target =>
              target.whole > 0 && (
                <Bar
                  part={target.part / target.whole}
                  text={together(target)}
                  hasGoal
                  isReached={isReached(target)}
                />
              ),
          },
          { title: words.together, kind: 'number', cell: together },
          {
            title: words.reached,
            kind: 'text',
            cell: target => {
              const { side, met, of, missing } = target;
              return [
                ...(isReached(target) ? ['✓'] : []),
                ...(of > 0 ? [words.row(met, of, side)] : []),
                ...(missing > 0 ? [words.missing(missing)] : []),
              ].join(' ');
            },
          },
        ]}
      />
    </section>
  );
}

/** How far all together are: «87,5%». */
function together({ part, whole }: TargetProgress): string {
  return whole > 0 ? formatPercent(part / whole) : '–';
}
