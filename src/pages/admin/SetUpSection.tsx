import { useState } from 'preact/hooks';
import type { SetUpProgress } from '../../contract/AdminSetUp.ts';
import { setUpTexts } from '../texts/admin/setUp.ts';
import { ActionButton } from './ActionButton.tsx';
import { FailureNote } from './FailureNote.tsx';
import type { Section, SectionProps } from './Section.ts';
import { setUpAll } from './setUpAll.ts';
import { setUpLines } from './setUpLines.ts';
import { useAsking } from './useAsking.ts';

function Body({ overview, isFirst, onChange }: SectionProps) {
  const words = setUpTexts[overview.language];
  const [withSample, setWithSample] = useState(false);
  const [progress, setProgress] = useState<SetUpProgress>();
  const { run, isRunning, value, failure } = useAsking(() => setUpAll(withSample, setProgress));
  const isOld = overview.isSetUp && (overview.sheetVersion ?? 1) < overview.ownVersion;
  const label = isOld ? words.upgrade(overview.ownVersion) : overview.isSetUp ? words.again : words.start;
  const start = async () => {
    setProgress(undefined);
    if (await run()) onChange();
  };
  const lines = value && !isRunning ? setUpLines(value.made, words) : [];
  return (
    <>
      <p class="hint">{words.about}</p>
      {!overview.isSetUp && (
        <label class="tick">
          <input
            type="checkbox"
            checked={withSample}
            onChange={event => setWithSample(event.currentTarget.checked)}
          />
          {words.withSample}
        </label>
      )}
      <ActionButton
        label={label}
        running={words.running}
        isRunning={isRunning}
        isFirst={isFirst}
        onPress={() => void start()}
      />
      <p role="status">
        {isRunning && progress && words.progress(progress.made.length, progress.left)}
        {value && !isRunning && (value.made.length === 0 ? words.complete : words.done(value.made.length))}
      </p>
      {lines.length > 0 && (
        <ul class="list">
          {lines.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {value && !isRunning && value.told.length > 0 && (
        <ul class="list warning">
          {value.told
            .map(told => words.told[told.kind](told))
            .map(text => (
              <li key={text}>{text}</li>
            ))}
        </ul>
      )}
      <FailureNote failure={failure} language={overview.language} />
    </>
  );
}

export const setUpSection: Section = {
  id: 'setUp',
  heading: { vi: setUpTexts.vi.heading, en: setUpTexts.en.heading },
  Body,
  isShown: () => true,
};
