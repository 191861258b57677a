import type { Registration } from '../../contract/Registration.ts';
import { tidy } from '../../domain/text/tidy.ts';
import type { InitiativeId } from '../../tabs/initiatives.ts';
import type { Value } from '../sheet/Grid.ts';
import type { Table } from '../sheet/Table.ts';
import { contentCells } from './contentCells.ts';
import { unverified } from './identity.ts';
import type { Member } from './roster.ts';

/** Who registers: the first author, verified where the e-mail is theirs. */
export function registrant({ authors }: Registration, members: readonly Member[], email: string): string {
  const first = members.find(({ code }) => code === authors[0]!.code)!;
  return email === first.email && email !== '' ? email : unverified(first.name, email);
}

/** The row of a new initiative; its authors are in the roster. */
export function rowOf(
  asked: Registration,
  number: string,
  at: Date,
  members: readonly Member[],
  email: string,
  table: Table<InitiativeId>,
): Value[] {
  const first = members.find(({ code }) => code === asked.authors[0]!.code)!;
  const cells = {
    ...contentCells(asked, members),
    number,
    registeredAt: at,
    unit: first.unit,
    unitName: tidy(asked.unitName),
    state: 'Đã đăng ký',
    updatedAt: at,
    updatedBy: registrant(asked, members, email),
    version: 1,
    key: asked.key,
  };
  return table.row(cells);
}
