import { useRef, useState } from 'preact/hooks';
import type { ReviewQueue, UnnumberedRow } from '../../contract/ReviewQueue.ts';
import { CallButton } from '../call/CallButton.tsx';
import { useCall } from '../call/useCall.ts';
import { Waiting } from '../parts/Waiting.tsx';
import { FailureBox } from '../sidebar/FailureBox.tsx';
import { formTexts } from '../texts/formTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { reviewTexts } from '../texts/reviewTexts.ts';
import { TypedRow } from './TypedRow.tsx';
import { useLikeness } from './useLikeness.ts';

interface Props {
  readonly rows: readonly UnnumberedRow[];
  /** Whether taking them in is what there is to do on this screen. */
  readonly isPrimary: boolean;
  readonly onAccepted: (queue: ReviewQueue) => void;
}

const NOTHING = { isDone: true, told: '' };

/** Rows that are not in the register yet (dòng nhập tay), and the button that takes those in that lack nothing. */
export function TypedRows({ rows, isPrimary, onAccepted }: Props) {
  const words = useWords(reviewTexts);
  const { sending } = useWords(formTexts);
  const accepting = useCall(ask => ask('acceptTyped'));
  const { isRunning, failure } = accepting;
  const [{ isDone, told }, setSaid] = useState(NOTHING);
  const similar = useLikeness(rows);
  const status = useRef<HTMLParagraphElement>(null);
  const accept = async () => {
    setSaid(NOTHING);
    const taken = await accepting.run();
    if (!taken) return;
    const { numbers, queue } = taken;
    const left = queue.typed.length;
    onAccepted(queue);
    setSaid({
      isDone: numbers.length > 0,
      told: numbers.length > 0 ? words.accepted(numbers.length, left) : words.noneAccepted(left),
    });
    // The button may be gone.
    status.current?.focus();
  };
  return (
    <section>
      {rows.length > 0 && (
        <>
          <h2>{words.typed(rows.length)}</h2>
          <p class="hint">{words.typedAbout}</p>
          <ul class="cards">
            {rows.map((one, at) => (
              <TypedRow key={`${one.tab} ${one.row}`} of={one} similar={similar[at] ?? []} />
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
      <p role="status" class={isDone ? 'success' : 'warning'} tabIndex={-1} ref={status}>
        {told}
      </p>
    </section>
  );
}
