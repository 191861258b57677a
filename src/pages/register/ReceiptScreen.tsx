import { useEffect, useRef, useState } from 'preact/hooks';
import type { Receipt } from '../../contract/Registration.ts';
import { useCall } from '../call/useCall.ts';
import type { Answers } from '../draft/Answers.ts';
import { typedText } from '../draft/Answers.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { FailureBox } from '../sidebar/FailureBox.tsx';
import { Heading } from '../sidebar/Heading.tsx';
import { useSession } from '../sidebar/Session.ts';
import { ShowRow } from '../sidebar/ShowRow.tsx';
import { momentOf } from '../texts/clock.ts';
import { formTexts } from '../texts/formTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { registerTexts } from '../texts/registerTexts.ts';

/** Seconds in which it can be withdrawn from here. */
const GRACE = 10;

interface Props {
  readonly receipt: Receipt;
  /** What was sent. */
  readonly answers: Answers;
  readonly isWithdrawn: boolean;
  readonly onWithdrawn: () => void;
  /** On to the next one; with answers if these are to be changed and sent again. */
  readonly onAnother: (answers?: Answers) => void;
}

/** That it is registered, under which number, what happens next; for a moment it can be withdrawn. */
export function ReceiptScreen({ receipt, answers, isWithdrawn, onWithdrawn, onAnother }: Props) {
  const words = useWords(registerTexts);
  const { fields, sending } = useWords(formTexts);
  const { as, me } = useSession();
  const [left, setLeft] = useState(GRACE);
  // What is there already may be long in use; it is withdrawn where its history is shown, and only by its authors.
  const canWithdraw = !isWithdrawn && !receipt.differs && answers.authors.some(({ code }) => code === me);
  const key = useRef(crypto.randomUUID());
  const withdrawing = useCall(ask =>
    ask('changeState', {
      number: receipt.number,
      version: 1,
      key: key.current,
      as,
      action: 'withdraw',
      reason: words.withdrawReason,
      day: '',
      evidence: '',
    }),
  );
  const { failure, isRunning } = withdrawing;
  const isIdle = !isRunning && !failure;
  useEffect(() => {
    if (left === 0 || !isIdle) return;
    const second = setTimeout(() => {
      const isFocused = document.activeElement?.id === 'withdraw';
      setLeft(left - 1);
      if (left === 1 && isFocused) document.querySelector('h1')?.focus();
    }, 1000);
    return () => clearTimeout(second);
  }, [left, isIdle]);

  const withdraw = async () => {
    if (await withdrawing.run()) onWithdrawn();
  };
  return (
    <>
      <Heading
        title={isWithdrawn ? words.withdrawn : receipt.differs ? words.before : words.done}
        of={words.heading}
        {...(isWithdrawn || receipt.differs ? {} : { tone: 'success' })}
      />
      <dl>
        <dt>{words.number}</dt>
        <dd class="number">{receipt.number}</dd>
        <dt>{fields.title}</dt>
        <dd lang="vi">{receipt.title}</dd>
        <dt>{words.at}</dt>
        <dd>{momentOf(receipt.at)}</dd>
      </dl>
      {receipt.differs ? (
        <>
          <p class="warning">{words.notWritten}</p>
          <CopyButton text={typedText(answers, fields)} />
        </>
      ) : (
        <p>{isWithdrawn ? words.withdrawnNext : words.next}</p>
      )}
      {failure && <FailureBox failure={failure} typed="" />}
      <div class="buttons">
        {isWithdrawn || receipt.differs ? (
          <button type="button" class="primary" onClick={() => onAnother(answers)}>
            {isWithdrawn ? words.reuse : words.registerThis}
          </button>
        ) : (
          <button type="button" class="primary" onClick={() => onAnother()}>
            {words.another}
          </button>
        )}
        <ShowRow number={receipt.number} label={words.showRow} />
        {canWithdraw && left > 0 && (
          <button id="withdraw" type="button" aria-disabled={isRunning} onClick={withdraw}>
            {words.withdraw} <span aria-hidden="true">{words.seconds(left)}</span>
          </button>
        )}
      </div>
      <Waiting phase={withdrawing.phase} sending={sending} />
      {canWithdraw && (
        <p role="status" class="hint">
          {left > 0 ? words.canWithdraw : words.withdrawLater}
        </p>
      )}
    </>
  );
}
