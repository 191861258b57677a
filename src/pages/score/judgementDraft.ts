import type { Judgement } from '../../contract/Judgement.ts';
import type { Stage } from '../../domain/judgement/columns.ts';
import { isRecord } from '../draft/RegistrationDraft.ts';
import type { Kind } from '../draft/useTyped.ts';

/** A judgement that is typed. */
export interface TypedJudgement {
  readonly stage: Stage | undefined;
  readonly value: string;
  readonly reason: string;
}

export const judgementKind: Kind<TypedJudgement> = {
  is: (found): found is TypedJudgement =>
    isRecord(found) && typeof found.value === 'string' && typeof found.reason === 'string',
  isWorth: ({ value, reason }) => value !== '' || reason !== '',
};

/** How names of such drafts begin. */
export const JUDGED = 'judge ';

/** What a draft of a judgement is called. */
export const judgementDraft = ({ side, code, column }: Pick<Judgement, 'side' | 'code' | 'column'>) =>
  `${JUDGED}${side} ${code} ${column}`;

/** Of whom and what it is, by the rest of its name. */
export const judgedBy = (rest: string) => rest.slice(rest.indexOf(' ') + 1);

/** What was typed, as lines to be pasted elsewhere. */
export function judgementText(found: unknown): string {
  if (!judgementKind.is(found)) return '';
  return [found.value, found.reason].filter(text => text !== '').join('\n');
}
