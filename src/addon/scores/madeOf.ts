import { figureAsked, type MadeOf } from '../../contract/MadeOf.ts';
import { caseKey } from '../../domain/text/fold.ts';
import type { Counted, Source } from '../../tabs/Column.ts';
import { initiativesTab } from '../../tabs/initiatives.ts';
import { columnsOf, type Tab } from '../../tabs/Tab.ts';
import { tasksTab } from '../../tabs/tasks.ts';
import { anybody, served } from '../call/served.ts';
import { SettingTable } from '../settings/SettingTable.ts';
import { tabSheet } from '../sheet/findTab.ts';
import { Table } from '../sheet/Table.ts';
import { plain } from './plain.ts';
import { sides } from './readResults.ts';

/** Ids of the columns that tell people which row of a tab it is. */
const NAMING = ['number', 'code', 'period', 'title', 'name', 'unit', 'channel', 'state'];
/** In a list nobody reads more of a cell. */
const LONGEST = 200;

/** What a figure of Phiếu điểm is made of, as its column declares it. Anybody who may see the sheet may ask. */
export const madeOf = served({ takes: figureAsked, by: anybody }, (spreadsheet, asked): MadeOf => {
  const settings = SettingTable.open(spreadsheet);
  const tabs = settings.campaign?.tabs ?? [];
  const declared = (tab: Pick<Tab, 'name'>) => tabs.find(({ name }) => name === tab.name) ?? (tab as Tab);
  let { side, column } = asked;
  let found = sourceOf(declared(sides[side]), column);
  if (found.source?.kind === 'ofUnit') {
    ({ column } = found.source);
    side = 'units';
    found = sourceOf(declared(sides[side]), column);
  }
  const { source, item } = found;
  const tab = declared(tabOf(source) ?? sides[side]);
  const sheet = tabSheet(spreadsheet, tab);
  const table = Table.on(sheet, tab);
  const codes = asked.codes.map(caseKey);
  const namesOne = (row: readonly string[]) => codes.some(code => row.some(cell => cell.includes(code)));
  const itemText = (one: Counted) =>
    typeof one === 'string' ? one : `${one.count} trừ ${settings.named(one.lessSetting)}`;
  return {
    ...(source ? { source } : {}),
    counts: source?.kind === 'block' ? [itemText(source.items[0]!), itemText(source.items[item]!)] : null,
    ...{ side, column, tab: sheet.getName(), header: table.header, first: table.numberOf(0) },
    names: NAMING.flatMap(id => (id in tab.columns ? (table.find(id) ?? []) : [])),
    rows: table.rows.map(cells => {
      const row = cells.map(plain);
      const isNamed = codes.length === 0 || namesOne(row.map(cell => caseKey(String(cell))));
      return isNamed ? row.map(cell => (typeof cell === 'string' ? cell.slice(0, LONGEST) : cell)) : [];
    }),
  };
});

/** Where a column of the tab gets its cells from, and which item of a block it is. */
function sourceOf(tab: Tab, title: string): { readonly source: Source | undefined; readonly item: number } {
  const columns = columnsOf(tab);
  const at = columns.findIndex(({ header }) => header === title);
  let item = 0;
  while (columns[at - item]?.source?.kind === 'spill') item++;
  return { source: columns[at - item]?.source, item };
}

/** The tab whose rows are counted or added up; undefined for a figure of the row itself. */
function tabOf(source: Source | undefined): Pick<Tab, 'name'> | undefined {
  if (source?.kind === 'block') return source.call === 'COUNT_TASKS' ? tasksTab : initiativesTab;
  return source && 'tab' in source ? { name: source.tab } : undefined;
}
