import { useState } from 'preact/hooks';
import type { ResultsSource } from '../../contract/Periods.ts';
import type { Contender, QuotaData, SettlingOutcome } from '../../contract/QuotaData.ts';
import { CallButton } from '../call/CallButton.tsx';
import { useCall } from '../call/useCall.ts';
import { List } from '../parts/List.tsx';
import { quotaTexts } from '../texts/admin/quota.ts';
import { useWords } from '../texts/Language.tsx';
import { CallNote } from './CallNote.tsx';
import { nameOf } from './PeriodParts.tsx';
import { ContestPart } from './QuotaParts.tsx';

const NOW: ResultsSource = { kind: 'now', period: '' };
const keyOf = ({ side, code }: Pick<Contender, 'side' | 'code'>) => `${side} ${code}`;

/** Who stays before anybody has chosen: as it was written last, else those who are clearly within. */
function firstChoice({ contests }: QuotaData): ReadonlySet<string> {
  const isStaying = ({ after, below, standing }: Contender) =>
    after === '' ? standing === 'within' : after !== below;
  return new Set(contests.flatMap(({ contenders }) => contenders.filter(isStaying).map(keyOf)));
}

/** The ceilings over some results, and the choice of who stays. */
export function QuotaSection() {
  const words = useWords(quotaTexts);
  const [stays, setStays] = useState<ReadonlySet<string>>(new Set());
  const [told, setTold] = useState('');
  const [excess, setExcess] = useState<SettlingOutcome['excess']>([]);
  const opening = useCall((ask, source: ResultsSource) => ask('openQuota', source));
  const { value: data } = opening;
  const settling = useCall((ask, { source, seen, contests }: QuotaData) => {
    const chosen = contests.flatMap(one => one.contenders.filter(who => stays.has(keyOf(who))));
    return ask('settleQuota', { source, seen, stays: chosen.map(({ side, code }) => ({ side, code })) });
  });
  const show = (shown: QuotaData) => {
    opening.set(shown);
    setStays(firstChoice(shown));
  };
  const open = async (source: ResultsSource) => {
    setTold('');
    setExcess([]);
    const shown = await opening.run(source);
    if (shown) show(shown);
  };
  const settle = async (shown: QuotaData) => {
    const outcome = await settling.run(shown);
    if (!outcome) return;
    const { obstacle } = outcome;
    // What people have chosen stays where they only have to take some of it back.
    if (obstacle !== 'tooMany') show(outcome.data);
    setExcess(outcome.excess);
    setTold(obstacle === '' ? words.done(shown.source.period) : words.obstacles[obstacle]);
  };
  const choose = (who: Contender, isStaying: boolean) => {
    const others = [...stays].filter(key => key !== keyOf(who));
    setStays(new Set(isStaying ? [...others, keyOf(who)] : others));
  };
  const isFrozen = data !== undefined && data.source.kind !== 'now';
  return (
    <>
      <p class="hint">{words.about}</p>
      <CallButton
        label={words.open}
        running={words.opening}
        isRunning={opening.isRunning}
        onPress={() => open(data?.source ?? NOW)}
      />
      {data && (
        <>
          <Sources data={data} onChoose={open} />
          <List lines={data.unread.map(words.unread)} isWarning />
          {data.contests.length === 0 && <p>{words.none}</p>}
          {data.contests.map(contest => (
            <ContestPart
              key={`${contest.side} ${contest.band}`}
              contest={contest}
              isStaying={isFrozen ? who => stays.has(keyOf(who)) : undefined}
              onChoose={choose}
            />
          ))}
          {data.heads && data.heads.above.length > 0 && (
            <>
              <p class="warning">{words.heads(data.heads.basis)}</p>
              <List
                lines={data.heads.above.map(({ name, code, rating, unit, unitRating }) =>
                  words.head(nameOf(name, code), rating, unit, unitRating),
                )}
              />
            </>
          )}
          {!isFrozen && <p class="hint">{words.choose}</p>}
          {isFrozen && data.contests.length > 0 && (
            <CallButton
              label={words.settle}
              running={words.settling}
              isRunning={settling.isRunning}
              onPress={() => settle(data)}
            />
          )}
        </>
      )}
      <p role="status">{told}</p>
      <List lines={excess.map(words.excess)} isWarning />
      <CallNote of={[opening, settling]} />
    </>
  );
}

/** Which results are shown, and which could be. */
function Sources({
  data: { source, sources },
  onChoose,
}: {
  readonly data: QuotaData;
  readonly onChoose: (source: ResultsSource) => void;
}) {
  const words = useWords(quotaTexts);
  const all = [NOW, ...sources];
  const at = all.findIndex(({ kind, period }) => kind === source.kind && period === source.period);
  return (
    <div class="field">
      <label for="quota-source">{words.source}</label>
      <select
        id="quota-source"
        value={String(at)}
        onChange={event => onChoose(all[Number(event.currentTarget.value)]!)}
      >
        {all.map(({ kind, period }, place) => (
          <option key={`${kind} ${period}`} value={String(place)}>
            {kind === 'now' ? words.now : words[kind](period)}
          </option>
        ))}
      </select>
    </div>
  );
}
