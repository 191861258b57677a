import { useState } from 'preact/hooks';
import type { Made, MadeKind, SetUpProgress } from '../../contract/AdminSetUp.ts';
import { CallButton } from '../call/CallButton.tsx';
import { useCall } from '../call/useCall.ts';
import { Tick } from '../form/Tick.tsx';
import { List } from '../parts/List.tsx';
import { type SetUpTexts, setUpTexts } from '../texts/admin/setUp.ts';
import { useWords } from '../texts/Language.tsx';
import { CallNote } from './CallNote.tsx';
import { firstRoster, RosterChoice } from './RosterChoice.tsx';
import type { SectionProps } from './SectionProps.ts';
import { setUpAll } from './setUpAll.ts';

/** Makes what the workbook lacks, and says what was made. */
export function SetUpSection({ overview, isFirst, onChange }: SectionProps) {
  const words = useWords(setUpTexts);
  const [withSample, setWithSample] = useState(false);
  const [campaign, setCampaign] = useState(overview.campaigns[0]?.id);
  const hasSample = overview.campaigns.some(one => one.id === campaign && one.hasSample);
  const [progress, setProgress] = useState<SetUpProgress>();
  const [roster, setRoster] = useState(firstRoster(overview.rosters));
  const mayFill = hasSample && !roster;
  const settingUp = useCall(ask =>
    setUpAll(
      ask,
      { withSample: withSample && mayFill, campaign, ...(roster ? { roster } : {}) },
      setProgress,
    ),
  );
  const { value, isRunning } = settingUp;
  const done = isRunning ? undefined : value;
  const isOld = overview.isSetUp && (overview.sheetVersion ?? 1) < overview.ownVersion;
  const label = isOld ? words.upgrade(overview.ownVersion) : overview.isSetUp ? words.again : words.start;
  const start = async () => {
    setProgress(undefined);
    if (await settingUp.run()) onChange();
  };
  return (
    <>
      <p class="hint">{words.about}</p>
      {!overview.isSetUp && (
        <>
          <p>
            <label for="campaign">{words.campaign}</label>{' '}
            <select id="campaign" value={campaign} onChange={event => setCampaign(event.currentTarget.value)}>
              {overview.campaigns.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </p>
          {overview.rosters.length > 0 && (
            <RosterChoice offers={overview.rosters} chosen={roster} onChoose={setRoster} />
          )}
          {mayFill && <Tick label={words.withSample} isTicked={withSample} onTick={setWithSample} />}
        </>
      )}
      <CallButton
        label={label}
        running={words.running}
        isRunning={isRunning}
        isFirst={isFirst}
        onPress={start}
      />
      <p role="status">
        {isRunning && progress && words.progress(progress.made.length, progress.left)}
        {done && (done.made.length === 0 ? words.complete : words.done(done.made.length))}
      </p>
      <List lines={done ? setUpLines(done.made, words) : []} />
      <List lines={done?.told.map(told => words.told[told.kind](told)) ?? []} isWarning />
      <CallNote of={[settingUp]} />
    </>
  );
}

/** What was made, a sentence for each kind and, where columns are named, for each tab. */
function setUpLines(made: readonly Made[], { made: words }: SetUpTexts): readonly string[] {
  const kinds = Object.keys(words) as MadeKind[];
  return kinds.flatMap(kind => {
    const all = made.filter(one => one.kind === kind);
    const named = all.filter(one => NAMES_COLUMNS.includes(kind) && one.detail !== '');
    const groups =
      named.length > 0
        ? distinct(named.map(one => one.tab)).map(tab => named.filter(one => one.tab === tab))
        : [all];
    return groups
      .filter(group => group.length > 0)
      .map(group =>
        words[kind](
          listed(group.map(one => one.tab)),
          listed(group.map(one => one.detail)),
          group.reduce((sum, one) => sum + one.count, 0),
        ),
      );
  });
}

const NAMES_COLUMNS: readonly MadeKind[] = ['column', 'format', 'dropDown', 'setting', 'migration'];

const distinct = (texts: readonly string[]) => [...new Set(texts)];

function listed(texts: readonly string[]): string {
  return distinct(texts.filter(text => text !== ''))
    .map(text => `«${text}»`)
    .join(', ');
}
