import { useRef, useState } from 'preact/hooks';
import type { ReviewQueue, TypedRow } from '../../contract/ReviewQueue.ts';
import { formTexts } from '../texts/formTexts.ts';
import { reviewTexts } from '../texts/reviewTexts.ts';
import { useSending } from '../useSending.ts';
import { useWords } from '../useWords.ts';
import { FailureBox } from './FailureBox.tsx';
import { Waiting } from './Waiting.tsx';

interface Props {
  readonly rows: readonly TypedRow[];
  /** Whether taking them in is what there is to do on this screen. */
  readonly isPrimary: boolean;
  readonly onAccepted: (queue: ReviewQueue) => void;
}

/** Rows typed straight into the register (dòng nhập tay): what they lack, and the button that takes the others in. */
export function TypedRows({ rows, isPrimary, onAccepted }: Props) {
  const words = useWords(reviewTexts);
  const form = useWords(formTexts);
  const sending = useSending();
  const [said, setSaid] = useState('');
  const told = useRef<HTMLParagraphElement>(null);
  const accept = async () => {
    setSaid('');
    const given = await sending.send('acceptTyped');
    if (!given) return;
    const left = given.value.typed.length;
    onAccepted(given.value);
    setSaid(words.accepted(Math.max(0, rows.length - left), left));
    // The button may be gone.
    told.current?.focus();
  };
  return (
    <section>
      {rows.length > 0 && (
        <>
          <h2>{words.typed(rows.length)}</h2>
          <p class="hint">{words.typedAbout}</p>
          <ul class="cards">
            {rows.map(({ title, lacks }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row without a number has nothing of its own.
              <li key={at}>
                <p lang="vi">{title === '' ? words.untitled : title}</p>
                <p class={lacks.length > 0 ? 'warning' : 'success'}>
                  {lacks.length > 0
                    ? words.lacks(lacks.map(header => `«${header}»`).join(', '))
                    : words.complete}
                </p>
              </li>
            ))}
          </ul>
          {sending.failure && <FailureBox failure={sending.failure} typed="" />}
          <button
            type="button"
            class={isPrimary ? 'primary' : ''}
            aria-disabled={sending.phase !== 'idle'}
            onClick={() => void accept()}
          >
            {sending.phase === 'idle' ? words.accept : form.sending}
          </button>
        </>
      )}
      <Waiting phase={sending.phase} />
      <p role="status" class="success" tabIndex={-1} ref={told}>
        {said}
      </p>
    </section>
  );
}
