import { ask } from '../server.ts';
import { upkeepTexts } from '../texts/admin/upkeep.ts';
import { Confirmed } from './Confirmed.tsx';
import { FailureNote } from './FailureNote.tsx';
import type { Section, SectionProps } from './Section.ts';
import { useAsking } from './useAsking.ts';

function Body({ overview, onChange }: SectionProps) {
  const words = upkeepTexts[overview.language].sample;
  const { run, isRunning, value, failure } = useAsking(() => ask('deleteSample'));
  const start = async () => {
    if (await run()) onChange();
  };
  const total = value?.deleted.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return (
    <>
      <p class="hint">{words.about}</p>
      <Confirmed words={words} isRunning={isRunning} onPress={() => void start()} />
      <p role="status">
        {value &&
          !isRunning &&
          (total === 0
            ? words.none
            : words.deleted(total, value.deleted.map(({ tab }) => `«${tab}»`).join(', ')))}
      </p>
      {value && value.kept.length > 0 && (
        <ul class="list warning">
          {value.kept.map(({ tab, count }) => (
            <li key={tab}>{words.kept(count, tab)}</li>
          ))}
        </ul>
      )}
      <FailureNote failure={failure} language={overview.language} />
    </>
  );
}

export const sampleSection: Section = {
  id: 'sample',
  heading: { vi: upkeepTexts.vi.sample.heading, en: upkeepTexts.en.sample.heading },
  Body,
  isShown: overview => overview.hasSample,
};
