import type { Person } from '../../contract/SidebarData.ts';
import { OUTSIDER } from '../../domain/initiative/outsider.ts';
import { caseKey } from '../../domain/text/fold.ts';
import { readYes } from '../../domain/text/readCell.ts';
import { tidy } from '../../domain/text/tidy.ts';
import { staffTab } from '../../tabs/staff.ts';
import { unitsTab } from '../../tabs/units.ts';
import { Table } from '../sheet/Table.ts';

/** A person of the tab Cán bộ as the server knows them; `unit` is a code. */
export interface Member extends Person {
  readonly email: string;
  /** Whether they head their unit (người đứng đầu). */
  readonly head: boolean;
}

/** Everybody in the tab Cán bộ who has a code. */
export function roster(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): readonly Member[] {
  const table = Table.of(spreadsheet, staffTab);
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
export function unitNames(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): ReadonlyMap<string, string> {
  const units = Table.of(spreadsheet, unitsTab);
  const [names, nobody] = [units.texts('name'), units.nobody('code', 'kind')];
  return new Map(
    units.texts('code').flatMap((code, at) => (nobody.has(at) ? [] : [[code, names[at]!] as const])),
  );
}
