import { CallButton } from '../call/CallButton.tsx';
import { useCall } from '../call/useCall.ts';
import { List } from '../parts/List.tsx';
import { codesTexts, openSelfTestTexts, sampleTexts, undoTexts } from '../texts/admin/upkeep.ts';
import { momentOf } from '../texts/clock.ts';
import { useWords } from '../texts/Language.tsx';
import { CallNote } from './CallNote.tsx';
import { Confirmed } from './Confirmed.tsx';
import type { SectionProps } from './SectionProps.ts';

/** Gives codes to rows that have none. */
export function CodesSection({ onChange }: SectionProps) {
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

/** Deletes the sample rows. */
export function SampleSection({ onChange }: SectionProps) {
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

/** Takes back the last bulk change. */
export function UndoSection({ overview: { lastRun }, onChange }: SectionProps) {
  const words = useWords(undoTexts);
  const undoing = useCall(ask => ask('undoSetUp'));
  const { value, isRunning } = undoing;
  const start = async () => {
    if (await undoing.run()) onChange();
  };
  return (
    <>
      {!lastRun && !value && <p class="hint">{words.nothing}</p>}
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

/** Leads to the page of the self-test. */
export function SelfTestSection() {
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
