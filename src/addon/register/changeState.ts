import type { Initiative } from '../../contract/Initiative.ts';
import { type StateChange, stateChange } from '../../contract/InitiativeChange.ts';
import { actions } from '../../domain/initiative/actions.ts';
import { evidenceProblem, withLinks } from '../../domain/initiative/evidence.ts';
import { parseStart } from '../../domain/initiative/parseStart.ts';
import { LONGEST_TEXT } from '../../domain/initiative/problemsOf.ts';
import { dayOf } from '../../domain/text/parseDate.ts';
import type { InitiativeId } from '../../tabs/initiatives.ts';
import { refuse } from '../call/Refused.ts';
import { anybody, served } from '../call/served.ts';
import type { Cells } from '../sheet/Table.ts';
import { localDate } from './answerCells.ts';
import { change } from './change.ts';
import { conclusion } from './council/conclusion.ts';

/** Takes a step in the life of an initiative. An author, or the council, as the table of steps has it. */
export const changeState = served(
  { takes: stateChange, by: anybody, alone: 'settled' },
  (spreadsheet, asked): Initiative => {
    const action = actions.find(({ id }) => id === asked.action)!;
    const { reason } = asked;
    if (reason.length > LONGEST_TEXT) refuse('invalid', { part: 'reason' });
    return change(spreadsheet, asked, action, before => {
      const { register, at } = before;
      if (action.needsReason && reason === '') refuse('noReason', { step: action.label });
      const isDecision = action.by !== 'author' || action.needsReason;
      const told = action.by === 'council' ? conclusion(action, before) : '';
      const why = [told, reason].filter(text => text !== '').join('. ');
      return {
        cells: {
          ...(isDecision ? { reason: why } : {}),
          ...(action.needsDay ? appliedCells(asked, register.text(at, 'evidence')) : {}),
        },
        why,
      };
    });
  },
);

/** When it was first applied, and what shows it, beside what was told before. */
function appliedCells({ day, evidence }: StateChange, told: string): Cells<InitiativeId> {
  const read = parseStart(day, dayOf(new Date()));
  if (typeof read === 'string') refuse('invalid', { part: 'day' });
  if (evidenceProblem(told, evidence)) refuse('invalid', { part: 'evidence' });
  return { starts: localDate(read), evidence: withLinks(told, evidence) };
}
