import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FormData } from '../../contract/FormData.ts';
import type { Receipt } from '../../contract/Registration.ts';
import { initiativeKinds, reformFields } from '../../domain/initiative/choices.ts';
import { type Problem, problemsOf } from '../../domain/initiative/problemsOf.ts';
import { type Draft, newDraft, saveDraft, savedDraft, toRegistration } from '../Draft.ts';
import { messageOf } from '../messageOf.ts';
import { Authors } from '../parts/Authors.tsx';
import { Choice } from '../parts/Choice.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { SendFailure } from '../parts/SendFailure.tsx';
import { TextAnswer } from '../parts/TextAnswer.tsx';
import { readAs } from '../readAs.ts';
import { ask, type Failure } from '../server.ts';
import type { FieldName, Texts } from '../texts.ts';

interface Props {
  readonly data: FormData;
  readonly words: Texts;
  readonly onDone: (receipt: Receipt) => void;
}

/** The form. Nothing typed is lost before there is a receipt. */
export function RegisterScreen({ data, words, onDone }: Props) {
  const [saved] = useState(() => savedDraft(data.me));
  const [draft, setDraft] = useState<Draft>(() => saved ?? newDraft(data.me));
  const [isRestored, setRestored] = useState(saved !== undefined);
  const [told, setTold] = useState<readonly FieldName[]>([]);
  const [tries, setTries] = useState(0);
  const [failure, setFailure] = useState<Failure>();
  const [isSending, setSending] = useState(false);
  const busy = useRef(false);
  // Before the next paint: a page that is closed right after a key has kept that key.
  useLayoutEffect(() => saveDraft(data.me, draft), [data.me, draft]);

  const problems = (of: Draft): readonly Problem[] =>
    problemsOf(toRegistration(of, data.people, false), code =>
      data.people.some(person => person.code === code),
    );
  const shown = problems(draft).filter(({ field }) => told.includes(field));
  const errorOf = (field: FieldName) => {
    const problem = shown.find(one => one.field === field);
    return problem && messageOf(problem, words);
  };
  const set = (change: Partial<Draft>) => setDraft(before => ({ ...before, ...change }));
  const tell = (found: readonly Problem[]) => {
    setTold(found.map(({ field }) => field));
    setTries(tries + 1);
  };

  const send = async (despiteTwin: boolean) => {
    if (busy.current) return;
    const found = problems(draft);
    setFailure(undefined);
    tell(found);
    if (found.length > 0) return;
    busy.current = true;
    setSending(true);
    const reply = await ask('registerInitiative', toRegistration(draft, data.people, despiteTwin));
    busy.current = false;
    setSending(false);
    if ('value' in reply) {
      saveDraft(data.me, undefined);
      onDone(reply.value);
    } else if ('problems' in reply.refused && reply.refused.problems) tell(reply.refused.problems);
    else setFailure(reply.refused);
  };

  const text = (field: 'title' | 'before' | 'now' | 'expected' | 'starts', rows: number, hint?: string) => (
    <TextAnswer
      id={field}
      label={words.fields[field]}
      hint={hint ?? words.hints[field]}
      error={errorOf(field)}
      value={draft[field]}
      rows={rows}
      onChange={value => set({ [field]: value })}
    />
  );
  const choice = (field: 'kind' | 'field', choices: readonly string[]) => (
    <Choice
      id={field}
      label={words.fields[field]}
      error={errorOf(field)}
      value={draft[field]}
      choices={choices}
      blank={words.choose}
      onChange={value => set({ [field]: value })}
    />
  );
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault();
        void send(false);
      }}
      onKeyDown={event => {
        if (event.key === 'Enter' && event.isComposing) event.preventDefault();
      }}
    >
      <h1>{words.heading}</h1>
      {shown.length > 0 && <ErrorSummary key={tries} problems={shown} words={words} />}
      {isRestored && (
        <p role="status" class="note">
          {words.restored}{' '}
          <button
            type="button"
            onClick={() => {
              setDraft(newDraft(data.me));
              setRestored(false);
              setTold([]);
              document.getElementById('kind')?.focus();
            }}
          >
            {words.discard}
          </button>
        </p>
      )}
      <p class="hint">
        {data.deadline === '' ? '' : `${words.deadline(data.deadline)} `}
        {words.secret}
      </p>
      {choice('kind', initiativeKinds)}
      {text('title', 2)}
      {choice('field', reformFields)}
      {text('before', 4)}
      {text('now', 4)}
      {text('expected', 3)}
      {text('starts', 1, readAs(draft.starts, words))}
      <Authors
        authors={draft.authors}
        people={data.people}
        error={errorOf('authors')}
        words={words}
        onChange={authors => set({ authors })}
      />
      {failure && (
        <SendFailure
          key={tries}
          failure={failure}
          draft={draft}
          words={words}
          onAgain={() => void send(true)}
        />
      )}
      <button type="submit" class="primary" aria-disabled={isSending}>
        {isSending ? words.sending : failure ? words.retry : words.send}
      </button>
      <p role="status" class="hint">
        {isSending ? words.sending : ''}
      </p>
    </form>
  );
}
