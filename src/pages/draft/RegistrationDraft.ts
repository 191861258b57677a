import { type Answers, NO_ANSWERS, textNames } from './Answers.ts';
import type { Kind } from './useTyped.ts';

/** A registration that is being typed. */
export interface RegistrationDraft {
  /** Goes along when it is sent, so that it never makes a second row. */
  readonly key: string;
  /** The step that is open, from 0. */
  readonly step: number;
  readonly answers: Answers;
}

export function newDraft(me: string): RegistrationDraft {
  const authors = me === '' ? [] : [{ code: me, share: '100' }];
  return { key: crypto.randomUUID(), step: 0, answers: { ...NO_ANSWERS, authors } };
}

export const registrationDraft: Kind<RegistrationDraft> = {
  is: (found): found is RegistrationDraft =>
    isRecord(found) &&
    typeof found.key === 'string' &&
    [0, 1, 2, 3].includes(found.step as number) &&
    isAnswers(found.answers),
  isWorth: ({ answers }) => textNames.some(name => answers[name].trim() !== '') || answers.authors.length > 1,
};

export function isAnswers(found: unknown): found is Answers {
  return (
    isRecord(found) &&
    textNames.every(name => typeof found[name] === 'string') &&
    Array.isArray(found.authors) &&
    found.authors.every(author => typeof author?.code === 'string' && typeof author.share === 'string')
  );
}

export function isRecord(found: unknown): found is Record<string, unknown> {
  return typeof found === 'object' && found !== null;
}
