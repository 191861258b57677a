import type { Initiative } from '../../contract/Initiative.ts';
import { Choice, TextAnswer } from '../form/Field.tsx';
import { TypedForm } from '../form/TypedForm.tsx';
import { useWords } from '../texts/Language.tsx';
import { reviewTexts } from '../texts/reviewTexts.ts';
import { EVERYTHING, type QueueFilter, valuesOf } from './queueFilter.ts';

interface Props {
  readonly waiting: readonly Initiative[];
  /** How many of them the filter leaves. */
  readonly count: number;
  readonly filter: QueueFilter;
  readonly onFilter: (change: (before: QueueFilter) => QueueFilter) => void;
  /** Enter in the search. */
  readonly onJump: () => void;
}

const chosen = ['state', 'unit', 'field'] as const;

/** What narrows the queue down: words or a number, and what is chosen of stage, unit and field. */
export function Finding({ waiting, count, filter, onFilter, onJump }: Props) {
  const words = useWords(reviewTexts);
  const set = (name: keyof QueueFilter) => (value: string) =>
    onFilter(before => ({ ...before, [name]: value }));
  const isFiltered = Object.values(filter).some(value => value !== '');
  return (
    <TypedForm onSend={onJump}>
      <TextAnswer
        id="find"
        label={words.find}
        hint={words.findHint}
        value={filter.text}
        onChange={set('text')}
      />
      <details open={chosen.some(name => filter[name] !== '')}>
        <summary>{words.filter}</summary>
        {chosen.map(name => (
          <Choice
            key={name}
            id={`filter-${name}`}
            label={words.filters[name]}
            blank={words.all}
            choices={valuesOf(waiting, name)}
            value={filter[name]}
            onChange={set(name)}
          />
        ))}
      </details>
      <p role="status" class="hint">
        {words.shown(count, waiting.length)}
      </p>
      {isFiltered && (
        <button
          type="button"
          onClick={() => {
            onFilter(() => EVERYTHING);
            document.getElementById('find')?.focus();
          }}
        >
          {words.showAll}
        </button>
      )}
    </TypedForm>
  );
}
