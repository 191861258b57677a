import { useEffect } from 'preact/hooks';
import type { Overview } from '../../contract/Overview.ts';
import type { CallFailure } from '../call/ask.ts';
import { FailureText } from '../call/FailureText.tsx';
import { useCall } from '../call/useCall.ts';
import { FocusedAlert } from '../parts/FocusedAlert.tsx';
import { useWords } from '../texts/Language.tsx';
import { readingTexts } from '../texts/overview/reading.ts';

/** What dashboard and report are drawn from: the results of now at first, of a frozen period when it is asked for. */
export function useOverview() {
  const reading = useCall((ask, period: string) => ask('openOverview', period));
  const { run } = reading;
  useEffect(() => void run(''), [run]);
  return reading;
}

export type OverviewCall = ReturnType<typeof useOverview>;

/** Chooses between the results of now and those that were frozen. */
export function Source({
  overview: { frozen, shown },
  onChoose,
}: {
  readonly overview: Overview;
  readonly onChoose: (period: string) => unknown;
}) {
  const words = useWords(readingTexts);
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

/** Why the workbook could not be read, and the way out. */
export function ReadFailure({ failure }: { readonly failure: CallFailure | undefined }) {
  const { fault } = useWords(readingTexts);
  if (!failure) return null;
  return (
    <FocusedAlert cause={failure}>
      {failure.code === 'table' && `${fault} `}
      <FailureText failure={failure} />.
    </FocusedAlert>
  );
}
