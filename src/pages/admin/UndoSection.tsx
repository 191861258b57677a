import { useCall } from '../call/useCall.ts';
import { List } from '../parts/List.tsx';
import { undoTexts } from '../texts/admin/upkeep.ts';
import { momentOf } from '../texts/clock.ts';
import { useWords } from '../texts/Language.tsx';
import { CallNote } from './CallNote.tsx';
import { Confirmed } from './Confirmed.tsx';
import type { Section, SectionProps } from './Section.ts';

function Body({ overview: { lastRun }, onChange }: SectionProps) {
  const words = useWords(undoTexts);
  const undoing = useCall(ask => ask('undoSetUp'));
  const { value, isRunning } = undoing;
  const start = async () => {
    if (await undoing.run()) onChange();
  };
  return (
    <>
      {lastRun && (
        <>
          <p class="hint">{words.last(words.kinds[lastRun.kind], momentOf(lastRun.at), lastRun.by)}</p>
          <Confirmed words={words} isRunning={isRunning} onPress={start} />
        </>
      )}
      <p role="status">{value && !isRunning && (value.left.length === 0 ? words.done : words.partly)}</p>
      <List lines={value?.left.map(one => words.left[one.kind](one)) ?? []} isWarning />
      <CallNote of={[undoing]} />
    </>
  );
}

export const undoSection: Section = {
  id: 'undo',
  texts: undoTexts,
  Body,
  isShown: () => true,
};
