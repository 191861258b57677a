import { isRecord } from '../draft/RegistrationDraft.ts';
import type { Kind } from '../draft/useTyped.ts';
import type { ActionName } from './Decisions.tsx';

/** What is typed for a step in the life of an initiative. */
export interface StepAnswers {
  readonly reason: string;
  readonly day: string;
  readonly evidence: string;
}

export const BLANK: StepAnswers = { reason: '', day: '', evidence: '' };

export interface StepDraft {
  readonly chosen: ActionName | undefined;
  readonly typed: StepAnswers;
}

export const stepKind: Kind<StepDraft> = {
  is: (found): found is StepDraft => {
    if (!isRecord(found) || !isRecord(found.typed)) return false;
    return Object.keys(BLANK).every(name => typeof (found.typed as StepAnswers)[name as never] === 'string');
  },
  isWorth: ({ typed }) => Object.values(typed).some(text => text.trim() !== ''),
};

/** As whom a step is taken. */
export type StepBy = 'author' | 'reviewer' | 'council';

/** What a draft of a step is called: what is typed as an author, as a reviewer, in the council has nothing to do with each other. */
export const stepDraft = (by: StepBy, number: string) => `${by} ${number}`;

/** What was typed, as lines to be pasted elsewhere. */
export function stepText(found: unknown): string {
  if (!stepKind.is(found)) return '';
  const { day, evidence, reason } = found.typed;
  return [day, evidence, reason].filter(text => text !== '').join('\n');
}
