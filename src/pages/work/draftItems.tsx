import type { Initiative } from '../../contract/Initiative.ts';
import type { Answers } from '../draft/Answers.ts';
import { draftsOf } from '../draft/keptDrafts.ts';
import { LeftDraft } from '../draft/LeftDraft.tsx';
import { stepKind, stepText } from '../initiative/stepDraft.ts';
import { editText } from '../register/editDraft.ts';
import { JUDGED, judgedBy, judgementText } from '../score/judgementDraft.ts';
import type { WorkTexts } from '../texts/workTexts.ts';
import type { Group } from './WorkGroup.tsx';

interface Asked {
  readonly initiatives: readonly Initiative[];
  readonly words: WorkTexts;
  readonly fields: Readonly<Record<keyof Answers, string>>;
  readonly onOpen: (number: string) => void;
  readonly onScores: () => void;
  readonly onDropped: (name: string) => void;
}

/** What an author has typed of initiatives and not sent: opened while it can be, else only copied and dropped. */
export function draftItems({ initiatives, words, fields, onOpen, onDropped }: Asked): Group['items'] {
  return (['edit ', 'author '] as const).flatMap(start =>
    draftsOf(start).flatMap(([number, { value }]) => {
      const name = start + number;
      const of = initiatives.find(one => one.number === number);
      const step = start === 'edit ' ? 'edit' : stepKind.is(value) ? value.chosen : undefined;
      if (!of) return [];
      if (step && of.may.includes(step))
        return {
          key: name,
          say: words.draftOf(number),
          way: (
            <button type="button" onClick={() => onOpen(number)}>
              {words.open(number)}
            </button>
          ),
        };
      const text = start === 'edit ' ? editText(value, fields) : stepText(value);
      return {
        key: name,
        say: words.leftDraft(number),
        way: <LeftDraft name={name} text={text} onDropped={onDropped} />,
      };
    }),
  );
}

/** Judgements that were typed and not entered: of a row that is to be selected first, if it is still there. */
export function judgementItems({ words, onScores, onDropped }: Asked): Group['items'] {
  return draftsOf(JUDGED).map(([rest, { value }]) => ({
    key: JUDGED + rest,
    say: words.draftOf(judgedBy(rest)),
    way: (
      <>
        <LeftDraft name={JUDGED + rest} text={judgementText(value)} onDropped={onDropped} />
        <button type="button" onClick={onScores}>
          {words.scores}
        </button>
      </>
    ),
  }));
}
