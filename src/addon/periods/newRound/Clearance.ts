import type { Clearing } from '../../../contract/Periods.ts';
import { caseKey } from '../../../domain/text/fold.ts';
import { cellText } from '../../../domain/text/readCell.ts';
import { resultColumns } from '../../../tabs/results.ts';
import type { Tab } from '../../../tabs/Tab.ts';
import { columnsOf } from '../../../tabs/Tab.ts';
import type { SettingTable } from '../../settings/SettingTable.ts';
import { shippedCampaigns } from '../../settings/shippedCampaigns.ts';
import { findTab } from '../../sheet/findTab.ts';
import { type Known, Table } from '../../sheet/Table.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Something that a new round clears: rectangles of a tab below its header; columns count from 0. */
export interface Clearance extends Clearing {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly table: Table;
  readonly known: Known;
  /** Where the column stands that tells rows apart; undefined if there is none. */
  readonly key: number | undefined;
  readonly runs: readonly { readonly from: number; readonly count: number }[];
  /** Everything below the header, with the formulas behind it. */
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** What there is to clear, in the order of the workbook; tabs that hold nothing are left out. */
export function clearances(spreadsheet: Spreadsheet, settings: SettingTable): readonly Clearance[] {
  const { tabs } = settings.campaign ?? shippedCampaigns()[0];
  const isLasting = (tab: Tab) => columnsOf(tab).some(({ lasting }) => lasting);
  return [
    ...tabs.filter(isLasting).map(tab => factsOf(spreadsheet, tab)),
    ...tabs.filter(({ ofRound }) => ofRound).map(tab => wholeOf(spreadsheet, tab)),
  ].filter((part): part is Clearance => part !== undefined && part.rows > 0);
}

/** Every row of a tab. */
function wholeOf(spreadsheet: Spreadsheet, tab: Tab): Clearance | undefined {
  const sheet = findTab(spreadsheet, tab);
  if (!sheet) return undefined;
  const { table, header, values, formulas } = cellsOf(sheet, tab);
  const runs = [{ from: 0, count: header.length }];
  return {
    tab: tab.name,
    rows: values.filter(isUsed).length,
    columns: [],
    kept: [],
    sheet,
    table,
    known: { name: tab.name, columns: tab.columns },
    key: keyOf(header, tab),
    runs,
    values,
    formulas,
  };
}

function cellsOf(
  sheet: Clearance['sheet'],
  tab: Tab,
): Pick<Clearance, 'table' | 'values' | 'formulas'> & { readonly header: readonly unknown[] } {
  const area = sheet.getDataRange();
  const table = new Table(tab, area.getValues());
  const formulas = area.getFormulas().slice(table.above + 1);
  return { table, header: table.header, values: table.rows, formulas };
}

/** The typed facts beside people or units. A column in which somebody has put a formula is theirs and stays. */
function factsOf(spreadsheet: Spreadsheet, tab: Tab): Clearance | undefined {
  const sheet = findTab(spreadsheet, tab);
  if (!sheet) return undefined;
  const { table, header, values, formulas } = cellsOf(sheet, tab);
  const own = new Map(columnsOf(tab).map(column => [caseKey(column.header), column]));
  const calculated = new Set(Object.values(resultColumns).map(column => caseKey(column.header)));
  const places: number[] = [];
  const kept: string[] = [];
  header.forEach((title, at) => {
    const key = caseKey(String(title));
    const column = own.get(key);
    if (key === '' || calculated.has(key) || column?.source || column?.lasting) return;
    if (!values.some(row => cellText(row[at]) !== '')) return;
    if (!column || formulas.some(row => row[at] !== '')) kept.push(String(title));
    else places.push(at);
  });
  return {
    tab: tab.name,
    rows: values.filter(row => places.some(at => cellText(row[at]) !== '')).length,
    columns: places.map(at => String(header[at])),
    kept,
    sheet,
    table,
    known: { name: tab.name, columns: tab.columns },
    key: keyOf(header, tab),
    runs: runsOf(places),
    values,
    formulas,
  };
}

function keyOf(header: readonly unknown[], tab: Tab): number | undefined {
  const at = header.findIndex(title => caseKey(String(title)) === caseKey(columnsOf(tab)[0]!.header));
  return at < 0 ? undefined : at;
}

function isUsed(row: readonly unknown[]): boolean {
  return row.some(cell => cellText(cell) !== '' && cell !== false);
}

/** Neighbours together, so that one call clears them. */
function runsOf(places: readonly number[]): Clearance['runs'] {
  const runs: { from: number; count: number }[] = [];
  for (const at of places) {
    const last = runs[runs.length - 1];
    if (last && last.from + last.count === at) last.count++;
    else runs.push({ from: at, count: 1 });
  }
  return runs;
}
