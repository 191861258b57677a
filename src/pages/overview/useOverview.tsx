import { useEffect } from 'preact/hooks';
import type { Overview } from '../../contract/Overview.ts';
import type { ResultsSource } from '../../contract/Periods.ts';
import type { CallFailure } from '../call/ask.ts';
import { FailureText } from '../call/FailureText.tsx';
import { useCall } from '../call/useCall.ts';
import { FocusedAlert } from '../parts/FocusedAlert.tsx';
import { useWords } from '../texts/Language.tsx';
import { readingTexts } from '../texts/overview/reading.ts';

export const NOW: ResultsSource = { kind: 'now', period: '' };

/** What dashboard and report are drawn from: these results at first, others when they are asked for. */
export function useOverview(first: ResultsSource) {
  const reading = useCall((ask, source: ResultsSource) => ask('openOverview', source));
  const { run } = reading;
  useEffect(() => void run(first), [run, first]);
  return reading;
}

export type OverviewCall = ReturnType<typeof useOverview>;

/** The results that are shown, as they are asked for again. */
export const sourceOf = ({ shown: { kind, period } }: Pick<Overview, 'shown'>): ResultsSource => ({
  kind,
  period,
});

const keyOf = ({ kind, period }: ResultsSource) => `${kind} ${period}`;

/** Chooses between the results of now, those that were frozen, and those of a year. */
export function Source({
  overview: { sources, shown },
  onChoose,
}: {
  readonly overview: Overview;
  readonly onChoose: (source: ResultsSource) => unknown;
}) {
  const words = useWords(readingTexts);
  if (sources.length === 0) return null;
  const all = [NOW, ...sources];
  return (
    <p class="source">
      <label for="source">{words.source}</label>
      <select
        id="source"
        value={keyOf(shown)}
        onChange={event => onChoose(all[event.currentTarget.selectedIndex]!)}
      >
        {all.map(source => (
          <option key={keyOf(source)} value={keyOf(source)}>
            {words.sources[source.kind](source.period)}
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
