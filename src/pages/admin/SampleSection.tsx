import { useCall } from '../call/useCall.ts';
import { List } from '../parts/List.tsx';
import { sampleTexts } from '../texts/admin/upkeep.ts';
import { useWords } from '../texts/Language.tsx';
import { CallNote } from './CallNote.tsx';
import { Confirmed } from './Confirmed.tsx';
import type { Section, SectionProps } from './Section.ts';

function Body({ onChange }: SectionProps) {
  const words = useWords(sampleTexts);
  const deleting = useCall(ask => ask('deleteSample'));
  const { value, isRunning } = deleting;
  const start = async () => {
    if (await deleting.run()) onChange();
  };
  const total = value?.deleted.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return (
    <>
      <p class="hint">{words.about}</p>
      <Confirmed words={words} isRunning={isRunning} onPress={start} />
      <p role="status">
        {value &&
          !isRunning &&
          (total === 0
            ? words.none
            : words.deleted(total, value.deleted.map(({ tab }) => `«${tab}»`).join(', ')))}
      </p>
      <List lines={value?.kept.map(({ tab, count }) => words.kept(count, tab)) ?? []} isWarning />
      <CallNote of={[deleting]} />
    </>
  );
}

export const sampleSection: Section = {
  id: 'sample',
  texts: sampleTexts,
  Body,
  isShown: ({ hasSample }) => hasSample,
};
