import type { Registered } from '../../domain/initiative/problemsOf.ts';
import type { InitiativeId } from '../../tabs/initiatives.ts';
import type { Cells } from '../sheet/Table.ts';
import { answerCells } from './answerCells.ts';
import type { Member } from './roster.ts';

/** What people have answered, and the names of the authors, as cells of the register; its authors are in the roster. */
export function contentCells(answers: Registered, members: readonly Member[]): Cells<InitiativeId> {
  const names = answers.authors.map(({ code }) => members.find(member => member.code === code)!.name);
  return { ...answerCells(answers), authors: names.join('; ') };
}
