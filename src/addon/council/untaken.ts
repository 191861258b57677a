import { People } from '../../domain/text/People.ts';
import { initiativesTab } from '../../tabs/initiatives.ts';
import type { History } from '../register/History.ts';
import type { Register } from '../register/Register.ts';
import type { Member } from '../register/roster.ts';
import type { FormAnswer } from './formAnswers.ts';
import { type TypedRowFound, typedRow } from './typedRow.ts';

/** A row that is not in the register yet. */
export interface Untaken extends TypedRowFound {
  readonly tab: string;
  /** As people count. */
  readonly row: number;
  /** Where it stands in the register, or the answer that it is. */
  readonly from: number | FormAnswer;
}

/** Rows that were typed into the register, and answers of forms of which neither it nor the history knows. */
export function untaken(
  register: Register,
  history: History,
  answers: readonly FormAnswer[],
  members: readonly Member[],
): readonly Untaken[] {
  const people = new People(members);
  const known = new Set(register.numbered.map(at => register.key(at)));
  const left = answers.filter(({ key }) => {
    const isNew = !known.has(key) && !history.knows(key);
    known.add(key);
    return isNew;
  });
  return [
    ...register.typed.map(at => ({
      tab: initiativesTab.name,
      row: register.table.numberOf(at),
      from: at,
      ...typedRow(
        {
          text: id => register.text(at, id),
          header: id => initiativesTab.columns[id].header,
        },
        people,
        members,
      ),
    })),
    ...left.map(answer => ({
      tab: answer.tab,
      row: answer.row,
      from: answer,
      ...typedRow(answer, people, members),
    })),
  ];
}
