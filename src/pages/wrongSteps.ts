import type { Action } from '../domain/initiative/actions.ts';
import { parseStart } from '../domain/initiative/parseStart.ts';
import { LONGEST_TEXT } from '../domain/initiative/problemsOf.ts';
import { dayOf } from '../domain/text/parseDate.ts';
import type { Wrong } from './parts/ErrorSummary.tsx';
import type { ProblemTexts } from './texts/problemTexts.ts';
import type { stepTexts } from './texts/stepTexts.ts';

/** What is typed for a step in the life of an initiative. */
export interface StepAnswers {
  readonly reason: string;
  readonly day: string;
  readonly evidence: string;
}

/** What keeps a step from being taken, in the order of its form. */
export function wrongSteps(
  step: Action,
  typed: StepAnswers,
  words: (typeof stepTexts)['vi'],
  faults: ProblemTexts,
): readonly Wrong[] {
  const found: Wrong[] = [];
  const day = step.needsDay ? parseStart(typed.day, dayOf(new Date())) : 0;
  if (typeof day !== 'number')
    found.push({ id: 'day', message: day === 'missing' ? words.noDay : faults[day](typed.day) });
  for (const id of ['evidence', 'reason'] as const)
    if (typed[id].length > LONGEST_TEXT)
      found.push({ id, message: words.long(typed[id].length, LONGEST_TEXT) });
  if (step.needsReason && typed.reason.trim() === '') found.push({ id: 'reason', message: words.noReason });
  return found;
}
