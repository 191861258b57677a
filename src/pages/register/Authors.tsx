import { useLayoutEffect, useRef } from 'preact/hooks';
import { OUTSIDER } from '../../domain/initiative/outsider.ts';
import { equalShares, formatShare, parseShare } from '../../domain/initiative/shares.ts';
import { type Answers, nameOf } from '../draft/Answers.ts';
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
  /** Shares that were equal stay so. */
  const change = (next: Shares) => {
    const isEqual = authors.every(({ share }, at) => share === shareOf(at, authors.length));
    onChange(next.map((one, at) => (isEqual ? { ...one, share: shareOf(at, next.length) } : one)));
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
          key={author.name ?? author.code}
          id={`share-${at}`}
          author={author}
          isWrong={isOfShares}
          onShare={share => onChange(authors.map((one, place) => (place === at ? { ...one, share } : one)))}
          onRemove={() => change(authors.filter(other => other !== author))}
        />
      ))}
      {authors.length > 1 && (
        <p class="total">
          <span role="status">{words.total(formatShare(total))}</span>
          <button
            type="button"
            onClick={() =>
              onChange(authors.map((one, at) => ({ ...one, share: shareOf(at, authors.length) })))
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
          change([...authors, { code: person.code, share: '' }]);
        }}
        onOther={
          authors.length > 0 &&
          (name => {
            const others = authors.filter(one => one.name !== name);
            change([...others, { code: OUTSIDER, share: '', name }]);
          })
        }
      />
    </fieldset>
  );
}

interface LineProps {
  readonly id: string;
  readonly author: Shares[number];
  readonly isWrong: boolean;
  readonly onShare: (share: string) => void;
  readonly onRemove: () => void;
}

function AuthorLine({ id, author, isWrong, onShare, onRemove }: LineProps) {
  const { code, share } = author;
  const words = useWords(formTexts);
  const { people } = useSession().data;
  const name = nameOf(author, people);
  const unit = people.find(one => one.code === code)?.unit ?? '';
  return (
    <div class="author">
      <p lang="vi">
        {name}
        <small>{code === OUTSIDER ? words.outside : `${code} · ${unit}`}</small>
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
