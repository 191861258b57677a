import type { Overview } from '../../contract/Overview.ts';
import { isReached } from '../../domain/overview/isReached.ts';
import { formatPercent } from '../../domain/text/formatNumber.ts';
import { useWords } from '../texts/Language.tsx';
import { dashboardTexts } from '../texts/overview/dashboard.ts';
import { Bar } from './Bar.tsx';
import { ChartTable } from './ChartTable.tsx';

/** How far each target of 100 % is, with the goal marked; the title says how many are reached everywhere. */
export function TargetsPart({ targets }: Overview) {
  const words = useWords(dashboardTexts).targets;
  const finding =
    targets.length === 0 ? words.none : words.finding(targets.filter(isReached).length, targets.length);
  return (
    <section>
      <h2>{finding}</h2>
      {targets.length > 0 && (
        <>
          <p class="hint">{words.goal}</p>
          <ChartTable
            name={finding}
            columns={[
              { id: 'target', title: words.target, kind: 'label' },
              { id: 'bar', kind: 'drawing' },
              { id: 'together', title: words.together, kind: 'number' },
              { id: 'reached', title: words.reached, kind: 'text' },
            ]}
            rows={targets.map(target => {
              const { side, code, content, part, whole, met, of, missing } = target;
              const together = whole > 0 ? formatPercent(part / whole) : '–';
              return {
                key: `${side} ${code}`,
                cells: [
                  `${code}. ${content}`,
                  whole > 0 && (
                    <Bar part={part / whole} text={together} hasGoal isReached={isReached(target)} />
                  ),
                  together,
                  [
                    ...(isReached(target) ? ['✓'] : []),
                    ...(of > 0 ? [words.row(met, of, side)] : []),
                    ...(missing > 0 ? [words.missing(missing)] : []),
                  ].join(' '),
                ],
              };
            })}
          />
        </>
      )}
    </section>
  );
}
