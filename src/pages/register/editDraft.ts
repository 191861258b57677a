import type { Initiative } from '../../contract/Initiative.ts';
import { type Answers, answersOf, isHeld, NO_ANSWERS, typedText } from '../draft/Answers.ts';
import { draftOf, putDraft, sendDrafts } from '../draft/keptDrafts.ts';
import { isAnswers, isRecord } from '../draft/RegistrationDraft.ts';
import type { Kind } from '../draft/useTyped.ts';
import { mergeEdit } from './mergeEdit.ts';

/** An edit that is being typed. */
export interface Editing {
  /** What the register held, and of which version, when what was typed was last laid beside it. */
  readonly seen: Answers;
  readonly version: number;
  readonly answers: Answers;
  readonly step: number;
  readonly key: string;
  readonly conflicts: readonly (keyof Answers)[] | undefined;
}

export const edit: Kind<Editing> = {
  is: (found): found is Editing =>
    isRecord(found) &&
    isAnswers(found.seen) &&
    isAnswers(found.answers) &&
    typeof found.version === 'number' &&
    typeof found.key === 'string' &&
    [0, 1, 2, 3].includes(found.step as number),
  isWorth: ({ seen, answers }) => JSON.stringify(answers) !== JSON.stringify(seen),
};

/** What the draft of an edit is called. */
export const editDraft = (number: string) => `edit ${number}`;

/** The editing goes on from the initiative as it is now. */
export function mergedWith({ seen, answers, ...others }: Editing, now: Initiative): Editing {
  const theirs = answersOf(now);
  const merged = mergeEdit(seen, theirs, answers);
  return { ...others, ...merged, seen: theirs, version: now.version, key: crypto.randomUUID() };
}

/** Drops the drafts of edits that were saved though the page had been left before it heard so. */
export function dropSavedEdits(initiatives: readonly Initiative[]): void {
  const saved = initiatives.filter(one => {
    const found = draftOf(editDraft(one.number))?.value;
    return edit.is(found) && isHeld(found.answers, one);
  });
  for (const { number } of saved) putDraft(editDraft(number), undefined);
  if (saved.length > 0) void sendDrafts();
}

/** The answers that were changed in a draft, as lines to be pasted elsewhere. */
export function editText(found: unknown, names: Readonly<Record<keyof Answers, string>>): string {
  if (!edit.is(found)) return '';
  const { seen, answers } = found;
  const changed = Object.entries(answers).filter(
    ([name, answer]) => JSON.stringify(answer) !== JSON.stringify(seen[name as keyof Answers]),
  );
  return typedText({ ...NO_ANSWERS, ...Object.fromEntries(changed) }, names);
}
