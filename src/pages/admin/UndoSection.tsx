import { momentOf } from '../clock.ts';
import { ask } from '../server.ts';
import { upkeepTexts } from '../texts/admin/upkeep.ts';
import { Confirmed } from './Confirmed.tsx';
import { FailureNote } from './FailureNote.tsx';
import type { Section, SectionProps } from './Section.ts';
import { useAsking } from './useAsking.ts';

function Body({ overview, onChange }: SectionProps) {
  const words = upkeepTexts[overview.language].undo;
  const { run, isRunning, value, failure } = useAsking(() => ask('undoSetUp'));
  const { lastRun } = overview;
  const start = async () => {
    if (await run()) onChange();
  };
  return (
    <>
      {lastRun && (
        <>
          <p class="hint">{words.last(words.kinds[lastRun.kind], momentOf(lastRun.at), lastRun.by)}</p>
          <Confirmed words={words} isRunning={isRunning} onPress={() => void start()} />
        </>
      )}
      <p role="status">{value && !isRunning && (value.left.length === 0 ? words.done : words.partly)}</p>
      {value && value.left.length > 0 && (
        <ul class="list warning">
          {value.left
            .map(one => words.left[one.kind](one))
            .map(text => (
              <li key={text}>{text}</li>
            ))}
        </ul>
      )}
      <FailureNote failure={failure} language={overview.language} />
    </>
  );
}

export const undoSection: Section = {
  id: 'undo',
  heading: { vi: upkeepTexts.vi.undo.heading, en: upkeepTexts.en.undo.heading },
  Body,
  isShown: () => true,
};
