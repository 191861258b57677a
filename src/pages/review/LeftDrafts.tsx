import { useState } from 'preact/hooks';
import { draftsOf } from '../draft/keptDrafts.ts';
import { LeftDraft } from '../draft/LeftDraft.tsx';
import { stepDraft, stepText } from '../initiative/stepDraft.ts';
import { useWords } from '../texts/Language.tsx';
import { reviewTexts } from '../texts/reviewTexts.ts';

/** What was typed for decisions on initiatives that can be decided no more: others were faster. */
export function LeftDrafts({ open }: { readonly open: readonly string[] }) {
  const words = useWords(reviewTexts);
  const [, setDropped] = useState('');
  const left = draftsOf('reviewer ').filter(([number]) => !open.includes(number));
  return (
    <>
      {left.map(([number, { value }]) => (
        <div key={number} class="note">
          <p>{words.left(number)}</p>
          <LeftDraft name={stepDraft('reviewer', number)} text={stepText(value)} onDropped={setDropped} />
        </div>
      ))}
    </>
  );
}
