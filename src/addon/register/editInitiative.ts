import type { Initiative } from '../../contract/Initiative.ts';
import { type InitiativeEdit, initiativeEdit } from '../../contract/InitiativeChange.ts';
import { actions } from '../../domain/initiative/actions.ts';
import { withLinks } from '../../domain/initiative/evidence.ts';
import { problemsOf } from '../../domain/initiative/problemsOf.ts';
import { dayOf } from '../../domain/text/parseDate.ts';
import { type InitiativeId, initiativesTab } from '../../tabs/initiatives.ts';
import { refuse } from '../call/Refused.ts';
import { anybody, served } from '../call/served.ts';
import type { Cells } from '../sheet/Table.ts';
import { contentCells } from './answerCells.ts';
import { type Before, change } from './change.ts';
import { tellColumns } from './changedColumns.ts';
import { idsOf } from './Register.ts';
import { firstOf, unitNames } from './roster.ts';

const edit = actions.find(({ id }) => id === 'edit')!;

/** Gives an initiative new answers; what was sent back for more is sent again by it. Only an author may. */
export const editInitiative = served(
  { takes: initiativeEdit, by: anybody, alone: 'settled' },
  (spreadsheet, asked): Initiative => {
    return change(spreadsheet, asked, edit, before => {
      const { register, at, members } = before;
      const told = register.text(at, 'evidence');
      const problems = problemsOf(asked, members, dayOf(new Date()), told);
      if (problems.length > 0) refuse('unanswered', { problems });
      const cells = {
        ...contentCells(asked, members),
        evidence: withLinks(told, asked.evidence),
        ...unitCells(asked, before),
      };
      return {
        cells,
        why: tellColumns(idsOf(register.different(at, cells)).map(id => initiativesTab.columns[id].header)),
      };
    });
  },
);

/** The unit of the first author of the roster, where it is another one now. */
function unitCells(
  { authors }: InitiativeEdit,
  { spreadsheet, register, at, members }: Before,
): Cells<InitiativeId> {
  const { unit } = firstOf(authors, members);
  if (register.text(at, 'unit') === unit) return {};
  return { unit, unitName: unitNames(spreadsheet).get(unit) || unit };
}
