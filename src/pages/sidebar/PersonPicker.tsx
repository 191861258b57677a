import { useState } from 'preact/hooks';
import type { Person } from '../../contract/SidebarData.ts';
import { searchPeople } from '../../domain/text/searchPeople.ts';
import { tidy } from '../../domain/text/tidy.ts';
import { describedBy, Field } from '../form/Field.tsx';
import { isComposing } from '../form/TypedForm.tsx';
import { frameTexts } from '../texts/frameTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { useSession } from './Session.ts';

const MOST = 8;

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly error?: string | undefined;
  readonly people: readonly Person[];
  readonly onPick: (person: Person) => void;
  /** Takes the name of somebody who is in no roster. */
  readonly onOther?: ((name: string) => void) | false;
  /** What is typed; blank once somebody is chosen. */
  readonly onSearch?: (typed: string) => void;
}

/** Somebody of the roster, found by typing; a combobox with a list. Source: WAI-ARIA Authoring Practices. */
export function PersonPicker({ id, label, hint, error, people, onPick, onOther, onSearch }: Props) {
  const words = useWords(frameTexts);
  const { people: roster, tabs } = useSession().data;
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const found = searchPeople(typed, people, MOST);
  const isOpen = found.length > 0;
  const type = (text: string) => {
    setTyped(text);
    setActive(0);
    onSearch?.(text);
  };
  const pick = (person: Person | undefined) => {
    if (!person) return;
    type('');
    onPick(person);
  };
  const press = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const last = found.length - 1;
    if (event.key === 'Enter' && typed.trim() !== '') pick(found[active]);
    else if (event.key === 'ArrowDown') setActive(active < last ? active + 1 : 0);
    else if (event.key === 'ArrowUp') setActive(active > 0 ? active - 1 : last);
    else if (event.key === 'Escape') type('');
    else return;
    event.preventDefault();
  };
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        type="text"
        autocomplete="off"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(isOpen ? { 'aria-activedescendant': `${id}-${active}` } : {})}
        {...describedBy({ id, hint, error })}
        value={typed}
        onInput={event => type(event.currentTarget.value)}
        onKeyDown={press}
      />
      <div role="listbox" id={`${id}-list`} aria-label={label} hidden={!isOpen}>
        {found.map((person, at) => (
          <div
            key={person.code}
            id={`${id}-${at}`}
            role="option"
            lang="vi"
            tabIndex={-1}
            aria-selected={at === active}
            onMouseDown={event => {
              event.preventDefault();
              pick(person);
            }}
          >
            {person.name}
            <small>{`${person.code} · ${person.unit}`}</small>
          </div>
        ))}
      </div>
      <p role="status" class="hint">
        {roster.length === 0
          ? words.nobody(tabs.staff)
          : typed.trim() === ''
            ? ''
            : words.found(found.length, MOST)}
      </p>
      {onOther && tidy(typed) !== '' && (
        <button
          type="button"
          onClick={() => {
            onOther(tidy(typed));
            type('');
            document.getElementById(id)?.focus();
          }}
        >
          {words.addOther}
        </button>
      )}
    </Field>
  );
}
