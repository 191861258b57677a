import type { Campaign } from '../../campaigns/Campaign.ts';
import { findHeader } from '../../domain/table/findHeader.ts';
import { closest } from '../../domain/text/closest.ts';
import { caseKey } from '../../domain/text/fold.ts';
import { Names } from '../../domain/text/Names.ts';
import { settingsTab } from '../../tabs/fixed.ts';
import { type Roster, rosterIn } from '../../tabs/roster.ts';
import { staffTab } from '../../tabs/staff.ts';
import type { Purpose } from '../../tabs/Tab.ts';
import { ownerEmail } from '../call/caller.ts';
import { SettingTable } from '../settings/SettingTable.ts';
import { shippedCampaigns } from '../settings/shippedCampaigns.ts';
import { tabAmong } from '../sheet/findTab.ts';
import { Table } from '../sheet/Table.ts';
import { readTab, type TabRead } from '../sheet/TabRead.ts';
import { contentOf } from './content/contentOf.ts';
import { declaredLayout, type Layout } from './content/Layout.ts';
import type { TabContent } from './content/TabContent.ts';
import { workbookContent } from './content/workbookContent.ts';
import { type ColumnPlaces, placesOf } from './placesOf.ts';
import { takenOver } from './upgrade/formerCeiling.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab as it is in the workbook, down to the last row and column that hold something; no rows if it is blank. */
export interface WorkbookTab extends TabRead {
  /** What set-up would put there. */
  readonly content: TabContent;
  /** What it is called now. */
  readonly name: string;
  /** The row of `values` that is the header, or the last of it; people may have put titles above. */
  readonly head: number;
  /** What stands above each column. */
  readonly titles: readonly string[];
  readonly places: ColumnPlaces;
}

/**
 * The workbook, read in a few calls a tab, whatever the number of rows. Tabs that only serve a purpose are a part of it where they
 * are there, or it is asked for.
 */
export class Workbook {
  readonly tabs: readonly WorkbookTab[];
  readonly contents: readonly TabContent[];
  readonly layout: Layout;
  readonly settings: SettingTable;
  /** The one that Cấu hình names; else the one that was chosen for a workbook that is made. */
  readonly campaign: Campaign;
  /** What the campaign can do beside itself, and for what of that there are tabs. */
  readonly offered: readonly Purpose[];
  readonly served: readonly Purpose[];
  /** The names of all tabs. */
  readonly names: readonly string[];

  constructor(
    readonly spreadsheet: Spreadsheet,
    readonly withSample: boolean,
    chosen: Campaign = shippedCampaigns()[0],
    asked?: Purpose,
    /** The list of people that it is made for, as long as Cấu hình does not name one. */
    list?: Roster,
  ) {
    const sheets = spreadsheet.getSheets().map(sheet => ({ sheet, name: sheet.getName() }));
    this.names = sheets.map(({ name }) => name);
    const read = (content: TabContent, theirs?: Roster) => {
      const found = tabAmong(sheets, content) ?? sheets.find(({ name }) => name === theirs?.tab);
      return found ? [bookTab(content, found.sheet, found.name, theirs)] : [];
    };
    const known = { campaign: chosen, layout: declaredLayout(chosen.tabs) };
    const [own] = read(contentOf(settingsTab, [], known));
    this.settings = settingsIn(own);
    this.campaign = this.settings.campaign ?? chosen;
    const roster = rosterIn(String(this.settings.cell('roster'))) ?? (own?.values.length ? undefined : list);
    const laidOut = declaredLayout(this.campaign.tabs, roster);
    const declared = workbookContent(this.campaign, withSample, laidOut);
    this.offered = [...new Set(declared.flatMap(({ usedBy }) => usedBy ?? []))];
    this.served = this.offered.filter(purpose => {
      const there = declared.filter(one => one.usedBy === purpose && this.names.includes(one.name));
      // A single tab of such a name may be anybody's.
      return there.length > 1;
    });
    const isUsed = ({ usedBy }: TabContent) =>
      usedBy === undefined || usedBy === asked || this.served.includes(usedBy);
    const tabs = declared
      .filter(isUsed)
      .flatMap(content =>
        content.name === settingsTab.name
          ? own
            ? [{ ...own, content }]
            : []
          : read(content, content.adopted && roster),
      );
    this.layout = layoutOf(tabs, laidOut);
    const ceilings = takenOver(this.campaign, this.settings);
    const owner = withSample ? ownerEmail(spreadsheet) : '';
    this.contents = workbookContent(this.campaign, withSample, this.layout, ceilings, owner).filter(isUsed);
    this.tabs = tabs.map(tab => ({ ...tab, content: asFound(this.contentOf(tab.content.name), tab.values) }));
  }

  contentOf(name: string): TabContent {
    return this.contents.find(one => one.name === name)!;
  }

  tab(name: string): WorkbookTab | undefined {
    return this.tabs.find(one => one.content.name === name);
  }

  /** A tab that may be the one that is missing, under another name. */
  nearTab(name: string): string | undefined {
    const known = this.tabs.map(tab => tab.name);
    return closest(
      name,
      this.names.filter(one => !known.includes(one)),
    );
  }
}

/** What set-up would put there: what it was once where the tab still is so, which the title of its last column shows. */
function asFound({ former, ...content }: TabContent, values: TabRead['values']): TabContent {
  const last = (former?.columns.length ?? 0) - 1;
  if (!former || values[0]?.[last] !== former.values[0]![last]) return content;
  const { printed: _, ...others } = content;
  return { ...others, ...former };
}

function bookTab(wanted: TabContent, sheet: Sheet, name: string, roster?: Roster): WorkbookTab {
  const found = readTab(sheet);
  const content = asFound(wanted, found.values);
  const isBlank = [...found.values, ...found.formulas].every(row => row.every(cell => cell === ''));
  if (isBlank)
    return {
      ...found,
      content,
      name,
      values: [],
      formulas: [],
      head: 0,
      titles: [],
      places: content.columns.map(() => undefined),
    };
  const { titles, head } = headOf(content, found.values, roster);
  return { ...found, content, name, head, titles, places: placesOf(content, titles, found.formulas[head]!) };
}

/**
 * The header of a tab as it is; one that lies on its face (a guide, a ranking) begins in its first row. In a list of people's own
 * of several header rows it is the one in which ours stand, formulas among them.
 */
function headOf(
  { columns, isFixed }: TabContent,
  values: TabRead['values'],
  roster: Roster | undefined,
): { readonly titles: readonly string[]; readonly head: number } {
  if (isFixed) return { titles: values[0]!.map(String), head: 0 };
  const theirs = roster?.columns.map(one => one.theirs) ?? [];
  const known = [...columns.map(({ header }) => header), ...theirs];
  const { headers, above } = findHeader(
    values,
    known.length,
    found => known.filter(header => found.column(header) !== undefined).length,
  );
  const isKey = (cell: unknown) => caseKey(String(cell)) === caseKey(columns[0]!.header);
  const ours = roster ? values.slice(0, above).findIndex(row => row.some(isKey)) : -1;
  return {
    titles: above === 1 ? values[0]!.map(String) : headers.titles,
    head: ours < 0 ? above - 1 : ours,
  };
}

/** The columns of people's own list that stand first: ours come behind them. */
export function ownEnd({ content, titles, places }: WorkbookTab): number {
  if (!content.adopted) return 0;
  const isNew = places[content.results!.from] === undefined;
  const theirs = [...titles.keys()].filter(at => titles[at] !== '' && (isNew || !places.includes(at)));
  return 1 + Math.max(-1, ...theirs);
}

/** Where a column would come to stand in people's own list. */
function planned(tab: WorkbookTab, at: number): number | undefined {
  const isNew = tab.content.adopted && tab.places[tab.content.results!.from] === undefined;
  const before = tab.places.slice(0, at).filter(place => place === undefined).length;
  return isNew ? ownEnd(tab) + before : undefined;
}

/** Where things stand; what is missing where it would be, or where something near it stands. */
function layoutOf(tabs: readonly WorkbookTab[], declared: Layout): Layout {
  const tabOf = (name: string) => tabs.find(tab => tab.content.name === name && tab.values.length > 0);
  return {
    nameOf: name => tabs.find(tab => tab.content.name === name)?.name ?? name,
    columnOf: (name, header) => {
      const tab = tabOf(name);
      const at = tab?.content.columns.findIndex(column => column.header === header) ?? -1;
      const place = tab?.places[at] ?? (tab && (planned(tab, at) ?? nearColumn(tab, header)?.place));
      return place ?? declared.columnOf(name, header);
    },
    resultsOf: name => {
      const tab = tabOf(name);
      const from = tab?.content.results?.from;
      if (!tab || from === undefined) return declared.resultsOf(name);
      return (
        tab.places[from] ??
        planned(tab, from) ??
        1 + Math.max(0, ...tab.places.slice(0, from).map(place => place ?? 0))
      );
    },
    headOf: name => tabOf(name)?.head ?? 0,
    roster: declared.roster,
    filledFrom: (name, header) => {
      const theirs = declared.roster?.columns.find(({ ours }) => ours === header)?.theirs;
      if (theirs === undefined || name !== staffTab.name) return undefined;
      return new Names((tabOf(name)?.titles ?? []).map((title, at) => [title, at])).find(theirs);
    },
  };
}

/** A column that may be the one that is missing, under another header. */
export function nearColumn(
  { content, values, places, head }: WorkbookTab,
  header: string,
): { readonly place: number; readonly title: string } | undefined {
  const titles = (values[head] ?? []).map(String);
  const others = titles.filter((title, at) => title !== '' && !places.includes(at));
  const known = content.columns.map(column => column.header);
  // What is called exactly so is another column of that name, not a misspelt one.
  const title = closest(
    header,
    others.filter(one => !known.includes(one)),
  );
  // What is nearer to another missing column is that one.
  if (title === undefined || closest(title, known) !== header) return undefined;
  return { place: titles.indexOf(title), title };
}

/** What Cấu hình says; nothing where its names or values are missing. */
function settingsIn(tab: WorkbookTab | undefined): SettingTable {
  const isWhole = tab?.places.slice(0, 2).every(place => place !== undefined);
  return new SettingTable(tab?.sheet, new Table(settingsTab, isWhole ? tab!.values : []));
}
