import { useEffect, useRef } from 'preact/hooks';
import type { Receipt } from '../../contract/Registration.ts';
import type { Texts } from '../texts.ts';

interface Props {
  readonly receipt: Receipt;
  readonly words: Texts;
  readonly onAnother: () => void;
}

/** That it is registered, under which number, and what happens next. */
export function ReceiptScreen({ receipt, words, onAnother }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1} class="success">
        {words.receipt.heading}
      </h1>
      <dl>
        <dt>{words.receipt.number}</dt>
        <dd class="number">{receipt.number}</dd>
        <dt>{words.fields.title}</dt>
        <dd>{receipt.title}</dd>
        <dt>{words.receipt.at}</dt>
        <dd>{clock(receipt.at)}</dd>
      </dl>
      <p>{words.receipt.next}</p>
      <button type="button" class="primary" onClick={onAnother}>
        {words.receipt.another}
      </button>
    </>
  );
}

/** «09:05 03/02/2020» in the time zone of the browser. */
function clock(iso: string): string {
  const at = new Date(iso);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = [two(at.getDate()), two(at.getMonth() + 1), at.getFullYear()].join('/');
  return `${two(at.getHours())}:${two(at.getMinutes())} ${day}`;
}
