import { useId, useState } from 'preact/hooks';
import type { ErasurePlan } from '../../contract/PersonalData.ts';
import { CallButton } from '../call/CallButton.tsx';
import { useCall } from '../call/useCall.ts';
import { List } from '../parts/List.tsx';
import { personalDataTexts } from '../texts/admin/personalData.ts';
import { useWords } from '../texts/Language.tsx';
import { CallNote } from './CallNote.tsx';
import { Confirmed } from './Confirmed.tsx';
import type { SectionProps } from './SectionProps.ts';

/** Erases name and e-mail of somebody who has left, after it was shown what that changes. */
export function PersonalDataSection({ overview: { staffTab }, onChange }: SectionProps) {
  const words = useWords(personalDataTexts);
  const id = useId();
  const [code, setCode] = useState('');
  const planning = useCall(ask => ask('planErasure', { code }));
  const { value: plan } = planning;
  const erasing = useCall(ask => ask('erasePersonalData', { code: plan!.code, name: plan!.name }));
  const { value: outcome } = erasing;
  const look = () => {
    erasing.set(undefined);
    planning.set(undefined);
    return planning.run();
  };
  const erase = async () => {
    const answer = await erasing.run();
    if (!answer) return;
    planning.set(answer.plan);
    if (answer.isDone) onChange();
  };
  return (
    <>
      <p class="hint">{words.about}</p>
      <div class="field">
        <label for={id}>{words.code}</label>
        <input
          id={id}
          value={code}
          autocomplete="off"
          aria-describedby={`${id}-hint`}
          onInput={event => setCode(event.currentTarget.value)}
        />
        <small id={`${id}-hint`}>{words.codeHint(staffTab)}</small>
      </div>
      <CallButton label={words.open} running={words.opening} isRunning={planning.isRunning} onPress={look} />
      {outcome && !outcome.isDone && <p role="status">{words.moved}</p>}
      {outcome?.isDone && (
        <>
          <p role="status">{words.done(cellsIn(outcome.changed))}</p>
          <List lines={words.rest} />
        </>
      )}
      {plan && <Plan plan={plan} staffTab={staffTab} isRunning={erasing.isRunning} onErase={erase} />}
      <CallNote of={[planning, erasing]} />
    </>
  );
}

function Plan({
  plan,
  staffTab,
  isRunning,
  onErase,
}: {
  readonly plan: ErasurePlan;
  readonly staffTab: string;
  readonly isRunning: boolean;
  readonly onErase: () => unknown;
}) {
  const words = useWords(personalDataTexts);
  const { obstacle, code, name, pseudonym, changed, left, open, role, isHead } = plan;
  if (obstacle !== '') return <p class="warning">{words.obstacles[obstacle](staffTab)}</p>;
  const cells = cellsIn(changed);
  const warnings = [
    ...(open.length > 0 ? [words.initiatives(open)] : []),
    ...(role === '' ? [] : [words.council(role)]),
    ...(isHead ? [words.head] : []),
    ...(plan.isLastReviewer ? [words.lastReviewer] : []),
    ...(plan.isContact ? [words.contact] : []),
  ];
  return (
    <>
      <p class="found">{words.found(code, name)}</p>
      <List lines={changed.map(one => words.cells(one.tab, one.cells))} />
      <List lines={left.map(one => words.left(one.tab, one.cells))} isWarning />
      {cells === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <List lines={warnings} isWarning />
          <Confirmed
            words={{
              ...words,
              confirm: words.confirm(name, pseudonym, cells, changed.map(({ tab }) => `«${tab}»`).join(', ')),
            }}
            isRunning={isRunning}
            onPress={onErase}
          />
        </>
      )}
    </>
  );
}

const cellsIn = (changed: ErasurePlan['changed']) => changed.reduce((sum, { cells }) => sum + cells, 0);
