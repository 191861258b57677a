import type { Overview } from '../../contract/Overview.ts';
import { useWords } from '../texts/Language.tsx';
import { dashboardTexts } from '../texts/overview/dashboard.ts';

/** Chooses between the results of now and those that were frozen. */
export function Source({
  overview: { frozen, shown },
  onChoose,
}: {
  readonly overview: Overview;
  readonly onChoose: (period: string) => unknown;
}) {
  const words = useWords(dashboardTexts);
  if (frozen.length === 0) return null;
  return (
    <p class="source">
      <label for="source">{words.source}</label>
      <select id="source" value={shown.period} onChange={event => onChoose(event.currentTarget.value)}>
        <option value="">{words.now}</option>
        {frozen.map(period => (
          <option key={period} value={period}>
            {words.frozen(period)}
          </option>
        ))}
      </select>
    </p>
  );
}
