import { formatPercent } from '../../domain/text/formatNumber.ts';
import { Bars } from './Bars.tsx';
import { Figures } from './Figures.tsx';
import type { PartProps } from './Part.tsx';

/** How far each target of 100 % is, with the goal marked; the title says how many are reached everywhere. */
export function TargetsPart({ overview: { targets }, words: { targets: words, figures } }: PartProps) {
  const reached = targets.filter(({ met, of, missing }) => met === of && missing === 0);
  const finding = targets.length === 0 ? words.none : words.finding(reached.length, targets.length);
  const together = ({ part, whole }: { part: number; whole: number }) =>
    whole > 0 ? formatPercent(part / whole) : '';
  return (
    <section>
      <h2>{finding}</h2>
      {targets.length > 0 && (
        <>
          <p class="hint">{words.goal}</p>
          <Bars
            name={finding}
            goal={1}
            bars={targets.map(target => ({
              label: `${target.code} ${target.content}`,
              part: target.whole > 0 ? target.part / target.whole : undefined,
              shown: `${together(target)} · ${words.row(target.met, target.of, target.side)}`,
              ...(target.met === target.of && target.missing === 0 ? { color: '#146c2e' } : {}),
            }))}
          />
          <Figures
            label={figures}
            head={[words.target, words.reached, words.together]}
            rows={targets.map(target => [
              `${target.code} ${target.content}`,
              words.row(target.met, target.of, target.side) + words.missing(target.missing),
              together(target),
            ])}
          />
        </>
      )}
    </section>
  );
}
