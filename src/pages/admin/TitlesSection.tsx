import { CallButton } from '../call/CallButton.tsx';
import { useCall } from '../call/useCall.ts';
import { titlesTexts } from '../texts/admin/titles.ts';
import { useWords } from '../texts/Language.tsx';
import { CallNote } from './CallNote.tsx';

/** Shows the tabs in which people and units are considered for titles. */
export function TitlesSection() {
  const words = useWords(titlesTexts);
  const opening = useCall(ask => ask('openTabs', { what: 'titles' }));
  const { value, isRunning, run } = opening;
  return (
    <>
      <p class="hint">{words.about}</p>
      <CallButton label={words.open} running={words.opening} isRunning={isRunning} onPress={run} />
      <p role="status">{value === null && !isRunning && words.opened}</p>
      <CallNote of={[opening]} />
    </>
  );
}
