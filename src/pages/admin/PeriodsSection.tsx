import { useState } from 'preact/hooks';
import type { PeriodsOutcome } from '../../contract/Periods.ts';
import { CallButton } from '../call/CallButton.tsx';
import { useCall } from '../call/useCall.ts';
import { periodsTexts } from '../texts/admin/periods.ts';
import { momentOf } from '../texts/clock.ts';
import { useWords } from '../texts/Language.tsx';
import { CallNote } from './CallNote.tsx';
import { Confirmed } from './Confirmed.tsx';
import { SinceFrozenPart, UnfinishedPart, YearPart } from './PeriodParts.tsx';

/** The running period: what is unfinished, freezing its results, putting the year together. */
export function PeriodsSection() {
  const words = useWords(periodsTexts);
  const [told, setTold] = useState('');
  const opening = useCall(ask => ask('openPeriods'));
  const { value: data } = opening;
  const freezing = useCall((ask, again: boolean) =>
    ask('freezeResults', { period: data!.period, again, despite: data!.unfinished.length > 0 }),
  );
  const summing = useCall((ask, year: number) => ask('summarizeYear', { year, replaces: data!.year.summed }));
  const open = async () => {
    setTold('');
    opening.set(await opening.run());
  };
  const take = (outcome: PeriodsOutcome | undefined, done: string) => {
    if (!outcome) return;
    opening.set(outcome.data);
    setTold(outcome.obstacle === '' ? done : words.obstacles[outcome.obstacle]);
  };
  const last = data?.since?.frozen;
  const round = (last?.round ?? 0) + 1;
  return (
    <>
      <p class="hint">{words.about}</p>
      <CallButton
        label={data ? words.again : words.open}
        running={words.opening}
        isRunning={opening.isRunning}
        onPress={open}
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
          <UnfinishedPart unfinished={data.unfinished} />
          {data.since && <SinceFrozenPart since={data.since} />}
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
              onPress={async () => take(await freezing.run(round > 1), words.done(data.period))}
            />
          )}
          <p role="status">{told}</p>
          <YearPart
            year={data.year}
            isRunning={summing.isRunning}
            onPress={async () => take(await summing.run(data.year.year), words.summed(data.year.year))}
          />
        </>
      )}
      <CallNote of={[opening, freezing, summing]} />
    </>
  );
}
