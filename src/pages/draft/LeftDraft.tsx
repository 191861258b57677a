import { CopyButton } from '../parts/CopyButton.tsx';
import { forget } from '../sidebar/useKept.ts';
import { draftTexts } from '../texts/draftTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { putDraft, sendDrafts } from './keptDrafts.ts';

interface Props {
  readonly name: string;
  /** What was typed. */
  readonly text: string;
  readonly onDropped: (name: string) => void;
}

/** A draft of something that can be sent no more: its text can be copied, and it can be dropped. */
export function LeftDraft({ name, text, onDropped }: Props) {
  const { drop } = useWords(draftTexts);
  return (
    <>
      <p class="typed" lang="vi">
        {text}
      </p>
      <CopyButton text={text} />
      <button
        type="button"
        onClick={() => {
          putDraft(name, undefined);
          forget(name);
          void sendDrafts();
          onDropped(name);
        }}
      >
        {drop}
      </button>
    </>
  );
}
