import { hasReached, stateNames } from '../../domain/initiative/states.ts';
import { initiativeCounts } from '../../domain/overview/initiativeCounts.ts';
import { Bars } from './Bars.tsx';
import { Figures } from './Figures.tsx';
import type { PartProps } from './Part.tsx';

/** Initiatives by state and by month; the title says how many have had effect. */
export function InitiativesPart({
  overview: { initiatives, year },
  words: { initiatives: words, figures },
}: PartProps) {
  const { total, states, months } = initiativeCounts(initiatives, year);
  const effective = stateNames.find('Có hiệu quả')!;
  const working = initiatives.filter(({ state }) => {
    const now = stateNames.find(state);
    return now !== undefined && hasReached(now, effective);
  });
  const finding = total === 0 ? words.none : words.finding(total, working.length);
  const most = Math.max(1, ...states.map(({ count }) => count));
  const busiest = Math.max(1, ...months);
  return (
    <section>
      <h2>{finding}</h2>
      {total > 0 && (
        <>
          <Bars
            name={finding}
            bars={states.map(({ state, count }) => ({
              label: state,
              part: count / most,
              shown: String(count),
            }))}
          />
          <h3>{words.months(year)}</h3>
          <Bars
            name={words.months(year)}
            bars={months.map((count, at) => ({
              label: words.month(at + 1),
              part: count / busiest,
              shown: String(count),
            }))}
          />
          <Figures
            label={figures}
            head={[words.state, words.count]}
            rows={[
              ...states.map(({ state, count }) => [state, count]),
              ...months.map((count, at) => [words.month(at + 1), count]),
            ]}
          />
        </>
      )}
    </section>
  );
}
