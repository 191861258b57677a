import type { StateChange } from '../../contract/InitiativeChange.ts';
import { actions } from '../../domain/initiative/actions.ts';
import { useWords } from '../texts/Language.tsx';
import { reviewTexts } from '../texts/reviewTexts.ts';
import { stepTexts } from '../texts/stepTexts.ts';

export type ActionName = StateChange['action'];

interface Props {
  readonly id: string;
  readonly possible: readonly ActionName[];
  readonly chosen: ActionName | undefined;
  readonly error: string | undefined;
  readonly onChoose: (action: ActionName) => void;
}

/** One of the decisions that are possible; choosing writes nothing yet. */
export function Decisions({ id, possible, chosen, error, onChoose }: Props) {
  const words = useWords(reviewTexts);
  const names = useWords(stepTexts).actions;
  const needsReason = (action: ActionName) => actions.find(({ id }) => id === action)!.needsReason;
  return (
    <fieldset class={error === undefined ? '' : 'wrong'} aria-describedby={`${id}-error`}>
      <legend>{words.decision}</legend>
      <p class="error" id={`${id}-error`}>
        {error}
      </p>
      {possible.map((action, at) => (
        <label key={action} class="radio">
          <input
            type="radio"
            name={id}
            id={at === 0 ? id : `${id}-${at}`}
            checked={action === chosen}
            onChange={() => onChoose(action)}
          />
          <span>{needsReason(action) ? words.needsReason(names[action]) : names[action]}</span>
        </label>
      ))}
    </fieldset>
  );
}
