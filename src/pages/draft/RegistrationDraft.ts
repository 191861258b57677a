import { type Answers, NO_ANSWERS, textNames } from './Answers.ts';

/** A registration that is being typed. */
export interface RegistrationDraft {
  /** Goes along when it is sent, so that it never makes a second row. */
  readonly key: string;
  /** When it was last changed, ISO 8601. */
  readonly at: string;
  /** The step that is open, from 0. */
  readonly step: number;
  readonly answers: Answers;
}

export function newDraft(me: string): RegistrationDraft {
  const authors = me === '' ? [] : [{ code: me, share: '100' }];
  const at = new Date().toISOString();
  return { key: crypto.randomUUID(), at, step: 0, answers: { ...NO_ANSWERS, authors } };
}

/** Whether anything was typed or chosen that would be a pity to lose. */
export function hasContent({ answers }: RegistrationDraft): boolean {
  return textNames.some(name => answers[name].trim() !== '') || answers.authors.length > 1;
}

/** The draft in a text, of whatever version of the add-on; undefined where there is none. */
export function draftIn(text: string): RegistrationDraft | undefined {
  try {
    const found: unknown = JSON.parse(text);
    return isDraft(found) && hasContent(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Of two drafts the one that was changed last. */
export function newerOf(
  one: RegistrationDraft | undefined,
  other: RegistrationDraft | undefined,
): RegistrationDraft | undefined {
  if (!one || !other) return one ?? other;
  return one.at >= other.at ? one : other;
}

function isDraft(found: unknown): found is RegistrationDraft {
  if (!isRecord(found) || !isRecord(found.answers)) return false;
  const { answers } = found;
  return (
    typeof found.key === 'string' &&
    typeof found.at === 'string' &&
    !Number.isNaN(Date.parse(found.at)) &&
    [0, 1, 2, 3].includes(found.step as number) &&
    textNames.every(name => typeof answers[name] === 'string') &&
    Array.isArray(answers.authors) &&
    answers.authors.every(author => typeof author?.code === 'string' && typeof author.share === 'string')
  );
}

function isRecord(found: unknown): found is Record<string, unknown> {
  return typeof found === 'object' && found !== null;
}
