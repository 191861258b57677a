import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { InitiativeContent } from '../../contract/Initiative.ts';
import { searchInitiatives } from '../../domain/initiative/searchInitiatives.ts';
import { useLoaded } from '../call/useCall.ts';
import { Choice, TextAnswer } from '../form/Field.tsx';
import { InitiativeText } from '../initiative/InitiativeParts.tsx';
import { Heading } from '../sidebar/Heading.tsx';
import { Opening } from '../sidebar/Opening.tsx';
import { ShowRow } from '../sidebar/ShowRow.tsx';
import { useKept } from '../sidebar/useKept.ts';
import { formTexts } from '../texts/formTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { libraryTexts } from '../texts/libraryTexts.ts';
import { mineTexts } from '../texts/mineTexts.ts';
import { registerTexts } from '../texts/registerTexts.ts';
import { LibraryState } from './LibraryState.tsx';

/** So many are shown at first, and so many more each time. */
const PAGE = 20;

const ALL = { query: '', field: '', shown: PAGE, open: '' };

/** Kho sáng kiến: what was recognised or found effective, to be searched and read by everybody. */
export function LibraryScreen() {
  const words = useWords(libraryTexts);
  const loaded = useLoaded(ask => ask('recognisedInitiatives'));
  const { value } = loaded;
  const [{ open }, set] = useKept('library', () => ALL);
  const initiative = value?.find(({ number }) => number === open);
  const last = useRef('');
  useLayoutEffect(() => {
    if (open === '' && last.current !== '') document.getElementById(`open-${last.current}`)?.focus();
    last.current = open;
  }, [open]);
  if (initiative)
    return <Opened initiative={initiative} onClose={() => set(before => ({ ...before, open: '' }))} />;
  return (
    <>
      <Heading title={words.heading} />
      <p class="hint">{words.about}</p>
      {(!value || loaded.failure) && <Opening of={loaded} />}
      {value?.length === 0 && <p>{words.none}</p>}
      {value && value.length > 0 && <Search all={value} />}
    </>
  );
}

function Search({ all }: { readonly all: readonly InitiativeContent[] }) {
  const words = useWords(libraryTexts);
  const { fields } = useWords(formTexts);
  const { open: openLabel, openOne } = useWords(mineTexts);
  const [{ query, field, shown }, set] = useKept('library', () => ALL);
  const search = useMemo(() => searchInitiatives(all), [all]);
  const choices = useMemo(() => {
    const named = all.map(one => one.field).filter(name => name !== '');
    return [...new Set(named)].sort((a, b) => a.localeCompare(b, 'vi'));
  }, [all]);
  const found = search(query, field);
  const change = (changed: Partial<typeof ALL>) => set(before => ({ ...before, shown: PAGE, ...changed }));
  return (
    <>
      <TextAnswer
        id="query"
        label={words.query}
        hint={words.queryHint}
        value={query}
        onChange={typed => change({ query: typed })}
      />
      <Choice
        id="in-field"
        label={fields.field}
        value={field}
        choices={choices}
        blank={words.anyField}
        onChange={chosen => change({ field: chosen })}
      />
      <p role="status">{found.length === 0 ? words.notFound : words.found(found.length, all.length)}</p>
      {found.length === 0 && (
        <button type="button" onClick={() => change(ALL)}>
          {words.showAll}
        </button>
      )}
      <ul class="cards">
        {found.slice(0, shown).map(({ number, title, unit, state, authors }) => (
          <li key={number}>
            <p class="title" lang="vi">
              {title}
            </p>
            <p>
              {number} · <LibraryState state={state} />
            </p>
            <p class="hint" lang="vi">
              {[unit, ...authors.map(({ name }) => name)].filter(text => text !== '').join(' · ')}
            </p>
            <button
              type="button"
              id={`open-${number}`}
              aria-label={openOne(number)}
              onClick={() => set(before => ({ ...before, open: number }))}
            >
              {openLabel}
            </button>
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" onClick={() => set(before => ({ ...before, shown: shown + PAGE }))}>
          {words.more(Math.min(PAGE, found.length - shown))}
        </button>
      )}
    </>
  );
}

function Opened({
  initiative,
  onClose,
}: {
  readonly initiative: InitiativeContent;
  readonly onClose: () => void;
}) {
  const words = useWords(libraryTexts);
  const { showRow } = useWords(registerTexts);
  const { number, title, state } = initiative;
  return (
    <>
      <Heading title={number} of={words.heading} />
      <p class="title" lang="vi">
        {title}
      </p>
      <p>
        <LibraryState state={state} />
      </p>
      <InitiativeText initiative={initiative} />
      <div class="buttons">
        <button type="button" class="primary" onClick={onClose}>
          {words.back}
        </button>
        <ShowRow number={number} label={showRow} />
      </div>
    </>
  );
}
