import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../copyText.ts';
import type { Draft } from '../Draft.ts';
import { failureText } from '../failureText.ts';
import type { Failure } from '../server.ts';
import type { Texts } from '../texts.ts';

interface Props {
  readonly failure: Failure;
  readonly draft: Draft;
  readonly words: Texts;
  readonly onAgain: () => void;
}

/** Why it is not registered, and the ways out; the last is to take everything typed elsewhere. Takes the focus. */
export function SendFailure({ failure, draft, words, onAgain }: Props) {
  const [isCopied, setCopied] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const text = (['kind', 'title', 'field', 'before', 'now', 'expected', 'starts'] as const)
    .map(field => `${words.fields[field]}: ${draft[field]}`)
    .concat(draft.authors.map(({ code, share }) => `${code}: ${share}%`))
    .join('\n');
  return (
    <div class="summary" role="alert" tabIndex={-1} ref={box}>
      <p>{failureText(failure, words)}</p>
      <p>
        {failure.code === 'twin' && (
          <button type="button" onClick={onAgain}>
            {words.sendAnyway}
          </button>
        )}
        <button type="button" onClick={() => setCopied(copyText(text))}>
          {words.copy}
        </button>
      </p>
      {isCopied && <p>{words.copied}</p>}
    </div>
  );
}
