import { CallButton } from '../call/CallButton.tsx';
import { useCall } from '../call/useCall.ts';
import { openSelfTestTexts } from '../texts/admin/upkeep.ts';
import { useWords } from '../texts/Language.tsx';
import { CallNote } from './CallNote.tsx';
import type { Section } from './Section.ts';

function Body() {
  const words = useWords(openSelfTestTexts);
  const opening = useCall(ask => ask('showSelfTest'));
  return (
    <>
      <p class="hint">{words.about}</p>
      <CallButton
        label={words.start}
        running={words.running}
        isRunning={opening.isRunning}
        onPress={opening.run}
      />
      <CallNote of={[opening]} />
    </>
  );
}

export const selfTestSection: Section = {
  id: 'selfTest',
  texts: openSelfTestTexts,
  Body,
  isShown: () => true,
};
