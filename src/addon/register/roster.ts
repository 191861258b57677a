import type { Person } from '../../contract/SidebarData.ts';
import { OUTSIDER } from '../../domain/initiative/outsider.ts';
import { caseKey } from '../../domain/text/fold.ts';
import { readYes } from '../../domain/text/readCell.ts';
import { tidy } from '../../domain/text/tidy.ts';
import { staffTab } from '../../tabs/staff.ts';
import { unitsTab } from '../../tabs/units.ts';
import { Table } from '../sheet/Table.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A person of the tab Cán bộ as the server knows them; `unit` is a code. */
export interface Member extends Person {
  readonly email: string;
  /** Whether they head their unit (người đứng đầu). */
  readonly head: boolean;
}

/** Everybody in the tab Cán bộ who has a code. */
export const roster = (spreadsheet: Spreadsheet): readonly Member[] =>
  membersIn(Table.of(spreadsheet, staffTab));

/** The same where it was read. */
export function membersIn(table: Table<keyof typeof staffTab.columns>): readonly Member[] {
  const [codes, names, units, emails] = (['code', 'name', 'unit', 'email'] as const).map(id =>
    table.texts(id),
  );
  const nobody = table.nobody('code', 'kind');
  const heads = table.find('head') ?? -1;
  return codes!.flatMap((code, at) =>
    code === '' || code === OUTSIDER || nobody.has(at)
      ? []
      : [
          {
            ...{ code, name: tidy(names![at]!), unit: units![at]!, email: caseKey(emails![at]!) },
            head: readYes(table.rows[at]![heads]) === true,
          },
        ],
  );
}

/** The first author who is in the roster; what was checked has one. */
export function firstOf(authors: readonly { readonly code: string }[], members: readonly Member[]): Member {
  const codes = authors.map(({ code }) => code).filter(code => members.some(member => member.code === code));
  return members.find(({ code }) => code === codes[0])!;
}

/** Names of units by code, from the tab Đơn vị. */
export const unitNames = (spreadsheet: Spreadsheet): ReadonlyMap<string, string> =>
  unitNamesIn(Table.of(spreadsheet, unitsTab));

/** The same where it was read. */
export function unitNamesIn(units: Table<keyof typeof unitsTab.columns>): ReadonlyMap<string, string> {
  const [names, nobody] = [units.texts('name'), units.nobody('code', 'kind')];
  return new Map(
    units.texts('code').flatMap((code, at) => (nobody.has(at) ? [] : [[code, names[at]!] as const])),
  );
}
