import type { Initiative } from '../../contract/Initiative.ts';
import type { ReviewQueue } from '../../contract/ReviewQueue.ts';
import { lastDecision } from '../../domain/initiative/lastDecision.ts';
import { nextStep } from '../../domain/initiative/nextStep.ts';
import { waitingSince } from '../../domain/initiative/waitingSince.ts';
import { nothing, served } from '../call/served.ts';
import { History } from '../register/History.ts';
import { initiativeOf, type Viewer } from '../register/initiativeOf.ts';
import { Register } from '../register/Register.ts';
import { type FormAnswer, formAnswers } from './formAnswers.ts';
import { reviewer } from './reviewer.ts';
import { untaken } from './untaken.ts';

const MOST_DECIDED = 20;

/** What somebody of the council has to look at. */
export function queueOf(
  register: Register,
  history: History,
  answers: readonly FormAnswer[],
  viewer: Viewer,
): ReviewQueue {
  const initiatives = register.numbered.map(at =>
    initiativeOf(register, at, history.of(register.number(at)), viewer),
  );
  return {
    waiting: initiatives
      .filter(({ state }) => isForReviewers(state, viewer))
      .sort((a, b) => compare(waitingSince(a), waitingSince(b))),
    decided: initiatives
      .filter(({ history: steps, state }) => lastDecision(steps, state))
      .sort((a, b) => compare(decidedAt(b), decidedAt(a)))
      .slice(0, MOST_DECIDED),
    typed: untaken(register, history, answers, viewer.members).map(({ tab, row, title, problems }) => ({
      ...{ tab, row, title, problems },
    })),
  };
}

/** What the council concludes on stands in its own part. */
function isForReviewers(state: string, { council }: Viewer): boolean {
  const by = nextStep(state)?.by;
  return by === 'reviewer' || (by === 'council' && council() === 'none');
}

function decidedAt({ history }: Initiative): string {
  return history[history.length - 1]!.at;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What the council has to look at, and what was decided last. Only the council may ask. */
export const reviewQueue = served({ takes: nothing, by: reviewer }, (spreadsheet, _, { viewer }) =>
  queueOf(Register.open(spreadsheet), History.open(spreadsheet), formAnswers(spreadsheet), viewer),
);
