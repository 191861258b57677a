import { ask } from '../server.ts';
import { upkeepTexts } from '../texts/admin/upkeep.ts';
import { ActionButton } from './ActionButton.tsx';
import { FailureNote } from './FailureNote.tsx';
import type { Section, SectionProps } from './Section.ts';
import { useAsking } from './useAsking.ts';

function Body({ overview, onChange }: SectionProps) {
  const words = upkeepTexts[overview.language].codes;
  const { run, isRunning, value, failure } = useAsking(() => ask('makeCodes'));
  const start = async () => {
    if (await run()) onChange();
  };
  return (
    <>
      <p class="hint">{words.about}</p>
      <ActionButton
        label={words.start}
        running={words.running}
        isRunning={isRunning}
        onPress={() => void start()}
      />
      <p role="status">
        {value &&
          !isRunning &&
          (value.made.length === 0
            ? words.none
            : value.made
                .map(({ tab, first, last, count }) => words.made(tab, first, last, count))
                .join(' · '))}
      </p>
      <FailureNote failure={failure} language={overview.language} />
    </>
  );
}

export const codesSection: Section = {
  id: 'codes',
  heading: { vi: upkeepTexts.vi.codes.heading, en: upkeepTexts.en.codes.heading },
  Body,
  isShown: overview => overview.isSetUp,
};
