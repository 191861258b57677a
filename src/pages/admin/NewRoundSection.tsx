import { useId, useState } from 'preact/hooks';
import type { Clearing } from '../../contract/Periods.ts';
import { formatPeriod } from '../../domain/periods/formatPeriod.ts';
import { parsePeriod } from '../../domain/periods/parsePeriod.ts';
import { CallButton } from '../call/CallButton.tsx';
import { useCall } from '../call/useCall.ts';
import { Tick } from '../form/Tick.tsx';
import { newRoundTexts } from '../texts/admin/newRound.ts';
import { useWords } from '../texts/Language.tsx';
import { CallNote } from './CallNote.tsx';
import type { SectionProps } from './SectionProps.ts';

/** Clears what is chosen and begins the next period. */
export function NewRoundSection({ onChange }: SectionProps) {
  const words = useWords(newRoundTexts);
  const [left, setLeft] = useState<readonly string[]>([]);
  const [period, setPeriod] = useState('');
  const [typed, setTyped] = useState('');
  const [despite, setDespite] = useState(false);
  const [told, setTold] = useState('');
  const planning = useCall(ask => ask('planNewRound'));
  const { value: plan } = planning;
  const chosen = plan?.clearings.filter(({ tab }) => !left.includes(tab)) ?? [];
  const clear = chosen.map(({ tab, rows }) => ({ tab, rows }));
  const starting = useCall(ask => ask('openNewRound', { period, clear, typed, despite }));
  const found = parsePeriod(period);
  const read = typeof found === 'string' ? '' : formatPeriod(found);
  const open = async () => {
    setTold('');
    planning.set(await planning.run());
  };
  const start = async () => {
    const outcome = await starting.run();
    if (!outcome) return;
    planning.set(outcome.plan);
    setTold(outcome.obstacle === '' ? words.done(outcome.plan.period) : words.obstacles[outcome.obstacle]);
    if (outcome.obstacle !== '') return;
    setTyped('');
    setDespite(false);
    onChange();
  };
  return (
    <>
      <p class="hint">{words.about}</p>
      <CallButton label={words.open} running={words.opening} isRunning={planning.isRunning} onPress={open} />
      {plan && (
        <>
          <p>{words.file(plan.file)}</p>
          <Clearings
            clearings={plan.clearings}
            left={left}
            onChoose={(tab, isCleared) =>
              setLeft(isCleared ? left.filter(one => one !== tab) : [...left, tab])
            }
          />
          <TypedLine
            label={words.period}
            hint={words.periodHint}
            value={period}
            read={read === '' ? '' : words.periodRead(read)}
            onType={setPeriod}
          />
          {!plan.isFrozen && (
            <>
              <p class="warning">{words.notFrozen(plan.period)}</p>
              <Tick label={words.despite} isTicked={despite} onTick={setDespite} />
            </>
          )}
          <TypedLine label={words.typed} value={typed} onType={setTyped} />
          <CallButton
            label={words.start(chosen.reduce((sum, { rows }) => sum + rows, 0))}
            running={words.starting}
            isRunning={starting.isRunning}
            onPress={start}
          />
        </>
      )}
      <p role="status">{told}</p>
      <CallNote of={[planning, starting]} />
    </>
  );
}

/** What would be cleared, each to be ticked off. */
function Clearings({
  clearings,
  left,
  onChoose,
}: {
  readonly clearings: readonly Clearing[];
  /** Names of the tabs that are to stay. */
  readonly left: readonly string[];
  readonly onChoose: (tab: string, isCleared: boolean) => void;
}) {
  const words = useWords(newRoundTexts);
  if (clearings.length === 0) return <p>{words.nothing}</p>;
  return (
    <fieldset>
      <legend>{words.what}</legend>
      {clearings.map(({ tab, rows, columns, kept }) => (
        <div key={tab}>
          <Tick
            label={columns.length === 0 ? words.whole(tab, rows) : words.columns(tab, rows, columns)}
            isTicked={!left.includes(tab)}
            onTick={isCleared => onChoose(tab, isCleared)}
          />
          {kept.length > 0 && <p class="hint">{words.kept(kept)}</p>}
        </div>
      ))}
    </fieldset>
  );
}

/** A line of text under its label, with a hint, and how it was read once it can be. */
function TypedLine({
  label,
  hint = '',
  value,
  read = '',
  onType,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly read?: string;
  readonly onType: (text: string) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        value={value}
        aria-describedby={`${id}-hint`}
        onInput={event => onType(event.currentTarget.value)}
      />
      <small id={`${id}-hint`}>{hint}</small>
      <small role="status">{read}</small>
    </div>
  );
}
