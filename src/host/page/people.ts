import { YES_NO } from '../../tabs/Column.ts';
import { councilTab } from '../../tabs/council.ts';
import { namingSettings, rosterSetting, settingsTab } from '../../tabs/fixed.ts';
import { rosterIn } from '../../tabs/roster.ts';
import { staffTab } from '../../tabs/staff.ts';
import type { Tab } from '../../tabs/Tab.ts';
import { OWNER } from '../sheet/owner.ts';
import type { View } from './newView.ts';
import { texts } from './texts.ts';

/** Somebody whom the workbook knows by e-mail. */
export interface Person {
  readonly email: string;
  readonly name: string;
  /** What they are in it, in words; the first is what they are most of all. */
  readonly roles: readonly string[];
}

type Workbook = View['workbook'];

/** The owner and everybody with an e-mail, as the tabs say now: Cấu hình, Hội đồng, Cán bộ. */
export function peopleIn(workbook: Workbook): readonly Person[] {
  const people = new Map<string, { readonly roles: string[]; name: string }>();
  const meet = (typed: string, role: string, name = '') => {
    for (const [email] of typed.toLowerCase().matchAll(/[^\s;,]+@[^\s;,]+/g)) {
      const known = people.get(email) ?? { roles: [], name };
      people.set(email, known);
      known.name ||= name;
      if (!known.roles.includes(role)) known.roles.push(role);
    }
  };
  const { roles } = texts;
  meet(OWNER, roles.owner);
  const settings = rowsOf(workbook, settingsTab, ['name', 'value']);
  for (const id of ['admins', 'reviewers', 'entry'] as const)
    for (const { name, value } of settings) if (isSame(name, namingSettings[id])) meet(value, roles[id]);
  for (const { email, role, name } of rowsOf(workbook, councilTab, ['email', 'role', 'name']))
    meet(email, roles.council(role), name);
  const adopted = rosterIn(settings.find(({ name }) => isSame(name, rosterSetting))?.value ?? '');
  const staff = { ...staffTab, name: adopted?.tab ?? staffTab.name };
  for (const { email, head, unit, name } of rowsOf(workbook, staff, ['email', 'head', 'unit', 'name']))
    meet(email, isSame(head, YES_NO[0]) ? roles.head(unit) : roles.staff, name);
  return Array.from(people, ([email, one]) => ({ email, ...one }));
}

/** The rows of a tab below its header, wherever that and the columns stand; none where one of them is not there. */
function rowsOf<Id extends string>(
  workbook: Workbook,
  { name, columns }: Tab<Id>,
  ids: readonly Id[],
): readonly Readonly<Record<Id, string>>[] {
  // As the cells are kept: what a sheet shows of them is composed of their formats and rules, a third of a second for a tab.
  const kept = workbook.getSheetByName(name)?.getSheet().getCellMatrix().toFullArray() ?? [];
  const cells = kept.map(row => row.map(cell => cell?.v));
  const placesIn = (row: readonly unknown[]) =>
    ids.map(id => row.findIndex(title => isSame(title, columns[id].header)));
  const at = cells.findIndex(row => placesIn(row).every(place => place >= 0));
  if (at < 0) return [];
  const places = placesIn(cells[at]!);
  return cells.slice(at + 1).map(row => {
    const texts = ids.map((id, column) => [id, String(row[places[column]!] ?? '').trim()] as const);
    return Object.fromEntries(texts) as Record<Id, string>;
  });
}

const isSame = (one: unknown, other: string) => key(one) === key(other);
const key = (text: unknown) =>
  String(text ?? '')
    .normalize('NFC')
    .trim()
    .toLowerCase();
