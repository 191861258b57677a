import { ask } from '../server.ts';
import { upkeepTexts } from '../texts/admin/upkeep.ts';
import { ActionButton } from './ActionButton.tsx';
import { FailureNote } from './FailureNote.tsx';
import type { Section, SectionProps } from './Section.ts';
import { useAsking } from './useAsking.ts';

function Body({ overview }: SectionProps) {
  const words = upkeepTexts[overview.language].selfTest;
  const { run, isRunning, failure } = useAsking(() => ask('showSelfTest'));
  return (
    <>
      <p class="hint">{words.about}</p>
      <ActionButton
        label={words.start}
        running={words.running}
        isRunning={isRunning}
        onPress={() => void run()}
      />
      <FailureNote failure={failure} language={overview.language} />
    </>
  );
}

export const selfTestSection: Section = {
  id: 'selfTest',
  heading: { vi: upkeepTexts.vi.selfTest.heading, en: upkeepTexts.en.selfTest.heading },
  Body,
  isShown: () => true,
};
