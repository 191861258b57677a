import { useState } from 'preact/hooks';
import type { RoundPlan } from '../../contract/Periods.ts';
import { formatPeriod } from '../../domain/periods/formatPeriod.ts';
import { parsePeriod } from '../../domain/periods/parsePeriod.ts';
import { ask } from '../server.ts';
import { newRoundTexts } from '../texts/admin/newRound.ts';
import { ActionButton } from './ActionButton.tsx';
import { ClearingsPart } from './ClearingsPart.tsx';
import { FailureNote } from './FailureNote.tsx';
import type { Section, SectionProps } from './Section.ts';
import { TypedLine } from './TypedLine.tsx';
import { useAsking } from './useAsking.ts';

function Body({ overview: { language }, onChange }: SectionProps) {
  const words = newRoundTexts[language];
  const [plan, setPlan] = useState<RoundPlan>();
  const [left, setLeft] = useState<readonly string[]>([]);
  const [period, setPeriod] = useState('');
  const [typed, setTyped] = useState('');
  const [despite, setDespite] = useState(false);
  const [told, setTold] = useState('');
  const planning = useAsking(() => ask('planNewRound'));
  const chosen = plan?.clearings.filter(({ tab }) => !left.includes(tab)) ?? [];
  const clear = chosen.map(({ tab, rows }) => ({ tab, rows }));
  const starting = useAsking(() => ask('openNewRound', { period, clear, typed, despite }));
  const found = parsePeriod(period);
  const read = typeof found === 'string' ? '' : formatPeriod(found);
  const open = async () => {
    setTold('');
    setPlan(await planning.run());
  };
  const start = async () => {
    const outcome = await starting.run();
    if (!outcome) return;
    setPlan(outcome.plan);
    setTold(outcome.obstacle === '' ? words.done(outcome.plan.period) : words.obstacles[outcome.obstacle]);
    if (outcome.obstacle !== '') return;
    setTyped('');
    setDespite(false);
    onChange();
  };
  return (
    <>
      <p class="hint">{words.about}</p>
      <ActionButton
        label={words.open}
        running={words.opening}
        isRunning={planning.isRunning}
        onPress={() => void open()}
      />
      {plan && (
        <>
          <p>{words.file(plan.file)}</p>
          <ClearingsPart
            clearings={plan.clearings}
            left={left}
            words={words}
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
              <label class="tick">
                <input
                  type="checkbox"
                  checked={despite}
                  onChange={event => setDespite(event.currentTarget.checked)}
                />
                {words.despite}
              </label>
            </>
          )}
          <TypedLine label={words.typed} value={typed} onType={setTyped} />
          <ActionButton
            label={words.start(chosen.reduce((sum, { rows }) => sum + rows, 0))}
            running={words.starting}
            isRunning={starting.isRunning}
            onPress={() => void start()}
          />
        </>
      )}
      <p role="status">{told}</p>
      <FailureNote failure={planning.failure ?? starting.failure} language={language} />
    </>
  );
}

export const newRoundSection: Section = {
  id: 'newRound',
  heading: { vi: newRoundTexts.vi.heading, en: newRoundTexts.en.heading },
  Body,
  isShown: ({ isSetUp }) => isSetUp,
};
