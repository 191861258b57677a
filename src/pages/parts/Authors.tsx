import type { Person } from '../../contract/FormData.ts';
import { equalShares, formatShare, parseShare } from '../../domain/initiative/shares.ts';
import type { Draft } from '../Draft.ts';
import type { Texts } from '../texts.ts';
import { PersonPicker } from './PersonPicker.tsx';

type Shares = Draft['authors'];

interface Props {
  readonly authors: Shares;
  readonly people: readonly Person[];
  readonly error: string | undefined;
  readonly words: Texts;
  readonly onChange: (authors: Shares) => void;
}

/** Who has made it, and how much of it; the first is who registers. */
export function Authors({ authors, people, error, words, onChange }: Props) {
  const nameOf = (code: string) => people.find(person => person.code === code)?.name ?? code;
  const unitOf = (code: string) => people.find(person => person.code === code)?.unit ?? '';
  const total = authors.reduce((sum, { share }) => sum + (parseShare(share) ?? 0), 0);
  const change = (next: readonly string[]) => {
    const isEqual = authors.every(({ share }, at) => share === shareOf(at, authors.length));
    onChange(
      next.map((code, at) => {
        const share = authors.find(author => author.code === code)?.share ?? '';
        return { code, share: isEqual ? shareOf(at, next.length) : share };
      }),
    );
  };
  const codes = authors.map(({ code }) => code);
  return (
    <fieldset>
      <legend>{words.fields.authors}</legend>
      {authors.map(({ code, share }, at) => (
        <div class="author" key={code}>
          <p>
            {nameOf(code)}
            <small>{`${code} · ${unitOf(code)}`}</small>
          </p>
          <input
            type="text"
            inputMode="decimal"
            autocomplete="off"
            aria-label={words.share(nameOf(code))}
            {...(error === undefined ? {} : { 'aria-describedby': 'authors-error' })}
            value={share}
            onInput={event => {
              const value = event.currentTarget.value;
              onChange(authors.map((author, place) => (place === at ? { code, share: value } : author)));
            }}
          />
          <span aria-hidden="true">%</span>
          <button
            type="button"
            class="quiet"
            aria-label={words.remove(nameOf(code))}
            onClick={() => change(codes.filter(other => other !== code))}
          >
            ×
          </button>
        </div>
      ))}
      {authors.length > 1 && (
        <p class="total">
          <span role="status">{words.total(total)}</span>
          <button
            type="button"
            onClick={() => onChange(codes.map((code, at) => ({ code, share: shareOf(at, codes.length) })))}
          >
            {words.equal}
          </button>
        </p>
      )}
      <PersonPicker
        id="authors"
        label={authors.length === 0 ? words.me : words.addAuthor}
        error={error}
        people={people.filter(person => !codes.includes(person.code))}
        words={words}
        onPick={person => change([...codes, person.code])}
      />
    </fieldset>
  );
}

function shareOf(at: number, count: number): string {
  return formatShare(equalShares(count)[at]!);
}
