import { OUTSIDER } from '../../domain/initiative/outsider.ts';
import { isErased, type Leaver } from '../../domain/privacy/Leaver.ts';
import { caseKey } from '../../domain/text/fold.ts';
import { People } from '../../domain/text/People.ts';
import { splitCodes } from '../../domain/text/splitCodes.ts';
import { tidy } from '../../domain/text/tidy.ts';
import { namingOf } from '../../tabs/naming.ts';
import type { Tab } from '../../tabs/Tab.ts';
import { shown } from '../register/shown.ts';
import type { SettingTable } from '../settings/SettingTable.ts';
import { shippedCampaigns } from '../settings/shippedCampaigns.ts';
import { type Named, namedTab } from '../sheet/findTab.ts';
import { Table } from '../sheet/Table.ts';

/** A tab whose columns name people, where it is. */
export interface FoundTab extends Named {
  readonly tab: Pick<Tab, 'name' | 'columns' | 'key' | 'seldom' | 'written'>;
}

/** The same as it was read. */
export interface PeopleTab extends FoundTab {
  readonly table: Table;
}

/** All that there are. */
export function foundTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  settings: SettingTable,
): readonly FoundTab[] {
  const { tabs } = settings.campaign ?? shippedCampaigns()[0];
  return tabs.flatMap(tab => {
    if (!Object.values(tab.columns).some(namingOf)) return [];
    const found = namedTab(spreadsheet, tab);
    return found ? [{ tab, ...found }] : [];
  });
}

/** Reads a tab down to its last used row, in one call. */
export const readPeople = (found: FoundTab): PeopleTab => ({
  ...found,
  table: Table.on(found.sheet, found.tab, found.name),
});

/** The tab that set-up calls so, read; undefined if there is none. */
export function readNamed(tabs: readonly FoundTab[], { name }: Pick<Tab, 'name'>): PeopleTab | undefined {
  const found = tabs.find(({ tab }) => tab.name === name);
  return found && readPeople(found);
}

/** A cell as people read it; blank where there is no such column. */
export function textAt({ table }: Pick<PeopleTab, 'table'>, row: number, id: string): string {
  return tidy(shown(table.rows[row]![table.find(id) ?? -1]));
}

/** Somebody of Cán bộ. */
export interface Person extends Leaver {
  /** In the tab Cán bộ. */
  readonly row: number;
  readonly name: string;
  /** The same by names that somebody else bears, too: alone they say nothing. */
  readonly ambiguous: Leaver;
  /** Whether a text is a code of somebody. */
  readonly isCode: (text: string) => boolean;
}

/** Whose code it is: how Cán bộ and the council call them, wherever they write. */
export function personIn(
  staff: PeopleTab,
  council: PeopleTab | undefined,
  asked: string,
): Person | 'unknown' | 'repeated' {
  const codes = staff.table.texts('code').map(caseKey);
  const key = caseKey(asked);
  const row = codes.indexOf(key);
  if (row < 0 || key === '' || key === OUTSIDER) return 'unknown';
  if (codes.lastIndexOf(key) !== row) return 'repeated';
  const email = caseKey(textAt(staff, row, 'email'));
  const isTheirs = (from: PeopleTab, at: number) =>
    from === staff
      ? at === row
      : caseKey(textAt(from, at, 'code')) === key ||
        (email !== '' && caseKey(textAt(from, at, 'email')) === email);
  const sides = [staff, ...(council ? [council] : [])].map(from => ({
    from,
    rows: [...from.table.rows.keys()],
  }));
  const own = (id: string) => [
    ...new Set(
      sides.flatMap(({ from, rows }) =>
        rows.flatMap(at => (isTheirs(from, at) ? [textAt(from, at, id)] : [])).filter(text => text !== ''),
      ),
    ),
  ];
  const others = new Set(
    sides.flatMap(({ from, rows }) =>
      rows.flatMap(at => (isTheirs(from, at) ? [] : [caseKey(textAt(from, at, 'name'))])),
    ),
  );
  const code = textAt(staff, row, 'code');
  const everybody = new People(
    staff.table.texts('name').map((name, at) => ({ name, code: textAt(staff, at, 'code') })),
  );
  const names = own('name').filter(name => !isErased(name));
  const emails = own('email').map(caseKey);
  const isOneOf = (text: string) => names.some(name => caseKey(name) === caseKey(text));
  const isShared = (name: string) => others.has(caseKey(name));
  return {
    ...{ row, code, name: textAt(staff, row, 'name'), emails },
    names: names.filter(name => !isShared(name)),
    isTheirs: text =>
      (everybody.find(text)?.code === code && caseKey(text) !== key) || (isOneOf(text) && !isShared(text)),
    ambiguous: { code, names, emails, isTheirs: isOneOf },
    isCode: text => codes.includes(caseKey(text)),
  };
}

/** The codes that a cell lists. */
export const codesAt = (from: PeopleTab, row: number, id: string, { isCode }: Person) =>
  splitCodes(textAt(from, row, id), isCode);
