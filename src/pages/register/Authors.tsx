import { useLayoutEffect, useRef } from 'preact/hooks';
import { equalShares, formatShare, parseShare } from '../../domain/initiative/shares.ts';
import type { Answers } from '../draft/Answers.ts';
import { PersonPicker } from '../sidebar/PersonPicker.tsx';
import { useSession } from '../sidebar/Session.ts';
import { formTexts } from '../texts/formTexts.ts';
import { frameTexts } from '../texts/frameTexts.ts';
import { useWords } from '../texts/Language.tsx';
import type { FormProblem } from './FormProblem.ts';

type Shares = Answers['authors'];

interface Props {
  readonly authors: Shares;
  readonly error: string | undefined;
  /** What kind of fault that is: of a share, or of who is chosen. */
  readonly code: FormProblem['code'] | undefined;
  readonly onChange: (authors: Shares) => void;
  /** What is typed to find somebody; blank once they are chosen. */
  readonly onSearch: (typed: string) => void;
}

/** Who has made it, and how much of it; the first is who registers. */
export function Authors({ authors, error, code, onChange, onSearch }: Props) {
  const words = useWords(formTexts);
  const { who } = useWords(frameTexts);
  const { data, me, choose } = useSession();
  const first = data.mayChoose ? who : words.forWhom;
  const codes = authors.map(author => author.code);
  const count = useRef(codes.length);
  useLayoutEffect(() => {
    // The button that removed somebody is gone with them.
    if (codes.length < count.current) document.getElementById('authors')?.focus();
    count.current = codes.length;
  }, [codes.length]);
  const total = authors.reduce((sum, { share }) => sum + (parseShare(share) ?? 0), 0);
  const change = (next: readonly string[]) => {
    const isEqual = authors.every(({ share }, at) => share === shareOf(at, authors.length));
    onChange(
      next.map((one, at) => {
        const share = authors.find(author => author.code === one)?.share ?? '';
        return { code: one, share: isEqual ? shareOf(at, next.length) : share };
      }),
    );
  };
  const isOfShares = code === 'share' || code === 'total';
  return (
    <fieldset>
      <legend>{words.fields.authors}</legend>
      {error !== undefined && isOfShares && (
        <p class="error" id="share-error">
          {error}
        </p>
      )}
      {authors.map((author, at) => (
        <AuthorLine
          key={author.code}
          id={`share-${at}`}
          code={author.code}
          share={author.share}
          isWrong={isOfShares}
          onShare={share => onChange(authors.map((one, place) => (place === at ? { ...one, share } : one)))}
          onRemove={() => change(codes.filter(other => other !== author.code))}
        />
      ))}
      {authors.length > 1 && (
        <p class="total">
          <span role="status">{words.total(formatShare(total))}</span>
          <button
            type="button"
            onClick={() =>
              onChange(codes.map((one, at) => ({ code: one, share: shareOf(at, codes.length) })))
            }
          >
            {words.equal}
          </button>
        </p>
      )}
      <PersonPicker
        id="authors"
        label={authors.length === 0 ? first : words.addAuthor}
        hint={words.hints.authors}
        error={isOfShares ? undefined : error}
        people={data.people.filter(person => !codes.includes(person.code))}
        onSearch={onSearch}
        onPick={person => {
          if (me === '' && data.mayChoose) choose(person);
          change([...codes, person.code]);
        }}
      />
    </fieldset>
  );
}

interface LineProps {
  readonly id: string;
  readonly code: string;
  readonly share: string;
  readonly isWrong: boolean;
  readonly onShare: (share: string) => void;
  readonly onRemove: () => void;
}

function AuthorLine({ id, code, share, isWrong, onShare, onRemove }: LineProps) {
  const words = useWords(formTexts);
  const { people } = useSession().data;
  const person = people.find(one => one.code === code);
  const name = person?.name ?? code;
  return (
    <div class="author">
      <p lang="vi">
        {name}
        <small>{`${code} · ${person?.unit ?? ''}`}</small>
      </p>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        aria-label={words.share(name)}
        aria-invalid={isWrong}
        {...(isWrong ? { 'aria-describedby': 'share-error' } : {})}
        value={share}
        onInput={event => onShare(event.currentTarget.value)}
      />
      <span aria-hidden="true">%</span>
      <button type="button" class="quiet" aria-label={words.remove(name)} onClick={onRemove}>
        ×
      </button>
    </div>
  );
}

function shareOf(at: number, count: number): string {
  return formatShare(equalShares(count)[at]!);
}
