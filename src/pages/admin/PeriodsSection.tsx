import { useState } from 'preact/hooks';
import type { PeriodsData, PeriodsOutcome } from '../../contract/Periods.ts';
import { momentOf } from '../clock.ts';
import { ask } from '../server.ts';
import { periodsTexts } from '../texts/admin/periods.ts';
import { ActionButton } from './ActionButton.tsx';
import { Confirmed } from './Confirmed.tsx';
import { FailureNote } from './FailureNote.tsx';
import type { Section, SectionProps } from './Section.ts';
import { SinceFrozenPart } from './SinceFrozenPart.tsx';
import { UnfinishedPart } from './UnfinishedPart.tsx';
import { useAsking } from './useAsking.ts';

function Body({ overview: { language } }: SectionProps) {
  const words = periodsTexts[language];
  const [data, setData] = useState<PeriodsData>();
  const [told, setTold] = useState('');
  const opening = useAsking(() => ask('openPeriods'));
  const freezing = useAsking((again: boolean) =>
    ask('freezeResults', { period: data!.period, again, despite: data!.unfinished.length > 0 }),
  );
  const summing = useAsking((year: number) => ask('summarizeYear', { year }));
  const open = async () => {
    setTold('');
    setData(await opening.run());
  };
  const take = (outcome: PeriodsOutcome | undefined, done: string) => {
    if (!outcome) return;
    setData(outcome.data);
    setTold(outcome.obstacle === '' ? done : words.obstacles[outcome.obstacle]);
  };
  const last = data?.since?.frozen;
  const round = (last?.round ?? 0) + 1;
  return (
    <>
      <p class="hint">{words.about}</p>
      <ActionButton
        label={data ? words.again : words.open}
        running={words.opening}
        isRunning={opening.isRunning}
        onPress={() => void open()}
      />
      {data && (
        <>
          <p>
            {data.problem === ''
              ? words.period(data.period, data.typed)
              : words.problem(data.typed)[data.problem]}
          </p>
          <p>
            {last
              ? words.frozen(last.round, momentOf(last.at), last.by, last.rows)
              : data.period !== '' && words.notFrozen}
          </p>
          <UnfinishedPart unfinished={data.unfinished} words={words} />
          {data.since && <SinceFrozenPart since={data.since} words={words} />}
          {data.period !== '' && (
            <Confirmed
              words={{
                start: words.freeze(data.period, round),
                confirm: words.confirm(data.rows, data.unfinished.length, round),
                yes: words.yes,
                no: words.no,
                running: words.freezing,
              }}
              isRunning={freezing.isRunning}
              onPress={() =>
                void freezing.run(round > 1).then(outcome => take(outcome, words.done(data.period)))
              }
            />
          )}
          <p>{words.year(data.year.year, data.year.present, data.year.missing)}</p>
          {data.year.strict && <p class="hint">{words.strict}</p>}
          {data.year.present.length > 0 && (
            <ActionButton
              label={words.sum(data.year.year)}
              running={words.summing}
              isRunning={summing.isRunning}
              onPress={() =>
                void summing.run(data.year.year).then(outcome => take(outcome, words.summed(data.year.year)))
              }
            />
          )}
        </>
      )}
      <p role="status">{told}</p>
      <FailureNote failure={opening.failure ?? freezing.failure ?? summing.failure} language={language} />
    </>
  );
}

export const periodsSection: Section = {
  id: 'periods',
  heading: { vi: periodsTexts.vi.heading, en: periodsTexts.en.heading },
  Body,
  isShown: ({ isSetUp }) => isSetUp,
};
