import { OUTSIDER } from '../../domain/initiative/outsider.ts';
import { isErased, type Leaver } from '../../domain/privacy/Leaver.ts';
import { caseKey } from '../../domain/text/fold.ts';
import { People } from '../../domain/text/People.ts';
import { splitCodes } from '../../domain/text/splitCodes.ts';
import { tidy } from '../../domain/text/tidy.ts';
import { councilTab } from '../../tabs/council.ts';
import { namingOf } from '../../tabs/naming.ts';
import { staffTab } from '../../tabs/staff.ts';
import type { Tab } from '../../tabs/Tab.ts';
import { refuse } from '../call/Refused.ts';
import { shown } from '../register/shown.ts';
import type { SettingTable } from '../settings/SettingTable.ts';
import { shippedCampaigns } from '../settings/shippedCampaigns.ts';
import { findTab } from '../sheet/findTab.ts';
import { Table } from '../sheet/Table.ts';

/** A tab whose columns name people, as it was read. */
export interface PeopleTab {
  readonly tab: Pick<Tab, 'name' | 'columns' | 'key' | 'seldom' | 'written'>;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly table: Table;
}

/** Reads all that there are, in one call a tab. */
export function peopleTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  settings: SettingTable,
): readonly PeopleTab[] {
  const { tabs } = settings.campaign ?? shippedCampaigns()[0];
  return tabs.flatMap(tab => {
    if (!Object.values(tab.columns).some(namingOf)) return [];
    const sheet = findTab(spreadsheet, tab);
    return sheet ? [{ tab, sheet, table: Table.on(sheet, tab) }] : [];
  });
}

/** The tab that set-up calls so; refuses if there is none. */
export function named(tabs: readonly PeopleTab[], { name }: Pick<Tab, 'name'>): PeopleTab {
  return tabs.find(({ tab }) => tab.name === name) ?? refuse('missingTab', { tab: name });
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
export function personIn(tabs: readonly PeopleTab[], asked: string): Person | 'unknown' | 'repeated' {
  const staff = named(tabs, staffTab);
  const council = tabs.find(({ tab }) => tab.name === councilTab.name);
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
    isTheirs: text => (everybody.find(text)?.code === code && caseKey(text) !== key) || (isOneOf(text) && !isShared(text)),
    ambiguous: { code, names, emails, isTheirs: isOneOf },
    isCode: text => codes.includes(caseKey(text)),
  };
}

/** The codes that a cell lists. */
export const codesAt = (from: PeopleTab, row: number, id: string, { isCode }: Person) =>
  splitCodes(textAt(from, row, id), isCode);
