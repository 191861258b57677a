import type { Overview } from '../../contract/Overview.ts';
import type { TargetProgress } from '../../domain/overview/Facts.ts';
import { type Gap, gapsOf } from '../../domain/overview/gaps.ts';
import { formatNumber } from '../../domain/text/formatNumber.ts';
import { Table } from '../parts/Table.tsx';
import { useWords } from '../texts/Language.tsx';
import { type DashboardTexts, dashboardTexts } from '../texts/overview/dashboard.ts';
import { Bar } from './Bar.tsx';

type Words = DashboardTexts['targets'];

/** What each target of 100 % lacks, the largest gap first; the title says how many are reached everywhere. */
export function TargetsPart({ targets }: Overview) {
  const words = useWords(dashboardTexts).targets;
  const { open, reached } = gapsOf(targets);
  const finding = targets.length === 0 ? words.none : words.finding(reached.length, targets.length);
  const most = Math.max(...open.map(({ share }) => share ?? 0)) || 1;
  return (
    <section>
      <h2>{finding}</h2>
      {open.length > 0 && <p class="hint">{words.goal}</p>}
      <Table
        chart={finding}
        rows={open}
        keyOf={({ target: { side, code } }) => `${side} ${code}`}
        columns={[
          { title: words.target, kind: 'label', cell: ({ target }) => nameOf(target) },
          {
            title: '',
            kind: 'drawing',
            cell: gap =>
              gap.share !== null && <Bar part={gap.share / most} text={lacking(gap, words)} isFromGoal />,
          },
          { title: words.lacking, kind: 'text', cell: gap => lacking(gap, words) },
          { title: words.reached, kind: 'text', cell: ({ target }) => whereMet(target, words) },
        ]}
      />
      {reached.length > 0 && (
        <details>
          <summary>{words.reachedAll(reached.length)}</summary>
          <ul class="list">
            {reached.map(target => (
              <li key={`${target.side} ${target.code}`}>{nameOf(target)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const nameOf = ({ code, content }: TargetProgress) => `${code}. ${content}`;

/** «−2,13 điểm % · thiếu 2/94». */
function lacking({ share, target: { part, whole } }: Gap, words: Words): string {
  if (share === null) return words.noData;
  const gap = whole - part;
  return gap > 0 ? words.gap(formatNumber(100 * share), formatNumber(gap), formatNumber(whole)) : words.noGap;
}

function whereMet({ side, met, of, missing }: TargetProgress, words: Words): string {
  return [
    ...(of === 1 ? [met === 1 ? words.met : words.notMet] : of > 0 ? [words.row(met, of, side)] : []),
    ...(missing > 0 ? [words.missing(missing)] : []),
  ].join(' ');
}
