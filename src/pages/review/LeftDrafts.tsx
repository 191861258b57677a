import { useState } from 'preact/hooks';
import { draftsOf, putDraft, sendDrafts } from '../draft/keptDrafts.ts';
import { isRecord } from '../draft/RegistrationDraft.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { draftTexts } from '../texts/draftTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { reviewTexts } from '../texts/reviewTexts.ts';

/** What was typed for decisions on initiatives that can be decided no more: others were faster. */
export function LeftDrafts({ open }: { readonly open: readonly string[] }) {
  const words = useWords(reviewTexts);
  const { drop } = useWords(draftTexts);
  const [, setDropped] = useState('');
  const left = draftsOf('reviewer ').filter(([number]) => !open.includes(number));
  return (
    <>
      {left.map(([number, { value }]) => {
        const text = reasonIn(value);
        return (
          <div key={number} class="note">
            <p>{words.left(number)}</p>
            <p class="typed" lang="vi">
              {text}
            </p>
            <CopyButton text={text} />
            <button
              type="button"
              onClick={() => {
                putDraft(`reviewer ${number}`, undefined);
                void sendDrafts();
                setDropped(number);
              }}
            >
              {drop}
            </button>
          </div>
        );
      })}
    </>
  );
}

function reasonIn(value: unknown): string {
  const typed = isRecord(value) && isRecord(value.typed) ? value.typed : {};
  return String(typed.reason ?? '');
}
