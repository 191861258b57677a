import { useRef, useState } from 'preact/hooks';
import type { ReviewQueue, UnnumberedRow } from '../../contract/ReviewQueue.ts';
import { CallButton } from '../call/CallButton.tsx';
import { useCall } from '../call/useCall.ts';
import { Waiting } from '../parts/Waiting.tsx';
import { FailureBox } from '../sidebar/FailureBox.tsx';
import { formTexts } from '../texts/formTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { reviewTexts } from '../texts/reviewTexts.ts';

interface Props {
  readonly rows: readonly UnnumberedRow[];
  /** Whether taking them in is what there is to do on this screen. */
  readonly isPrimary: boolean;
  readonly onAccepted: (queue: ReviewQueue) => void;
}

/** Rows typed straight into the register (dòng nhập tay): what they lack, and the button that takes the others in. */
export function TypedRows({ rows, isPrimary, onAccepted }: Props) {
  const words = useWords(reviewTexts);
  const { sending } = useWords(formTexts);
  const accepting = useCall(ask => ask('acceptTyped'));
  const { isRunning, failure } = accepting;
  const [said, setSaid] = useState('');
  const told = useRef<HTMLParagraphElement>(null);
  const accept = async () => {
    setSaid('');
    const queue = await accepting.run();
    if (!queue) return;
    const left = queue.typed.length;
    onAccepted(queue);
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
          {failure && <FailureBox failure={failure} typed="" />}
          <CallButton
            label={words.accept}
            running={sending}
            isRunning={isRunning}
            isFirst={isPrimary}
            onPress={accept}
          />
        </>
      )}
      <Waiting phase={accepting.phase} sending={sending} />
      <p role="status" class="success" tabIndex={-1} ref={told}>
        {said}
      </p>
    </section>
  );
}
