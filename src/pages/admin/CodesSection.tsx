import { CallButton } from '../call/CallButton.tsx';
import { useCall } from '../call/useCall.ts';
import { codesTexts } from '../texts/admin/upkeep.ts';
import { useWords } from '../texts/Language.tsx';
import { CallNote } from './CallNote.tsx';
import type { Section, SectionProps } from './Section.ts';

function Body({ onChange }: SectionProps) {
  const words = useWords(codesTexts);
  const making = useCall(ask => ask('makeCodes'));
  const { value, isRunning } = making;
  const start = async () => {
    if (await making.run()) onChange();
  };
  return (
    <>
      <p class="hint">{words.about}</p>
      <CallButton label={words.start} running={words.running} isRunning={isRunning} onPress={start} />
      <p role="status">
        {value &&
          !isRunning &&
          (value.made.length === 0
            ? words.none
            : value.made
                .map(({ tab, first, last, count }) => words.made(tab, first, last, count))
                .join(' · '))}
      </p>
      <CallNote of={[making]} />
    </>
  );
}

export const codesSection: Section = {
  id: 'codes',
  texts: codesTexts,
  Body,
  isShown: ({ isSetUp }) => isSetUp,
};
