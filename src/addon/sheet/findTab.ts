import { fold } from '../../domain/text/fold.ts';
import type { Purpose } from '../../tabs/Tab.ts';
import { refuse } from '../call/Refused.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab by the name that set-up gives it; one that only serves some purpose is missing in most workbooks. */
interface Known {
  readonly name: string;
  readonly usedBy?: Purpose;
}

/** Where the ids of tabs are kept: whoever may edit the spreadsheet cannot write there, as they can name ranges. */
const KEPT = 'tabs';

/** A sheet, and what it is called now. */
export interface Named {
  readonly sheet: Sheet;
  readonly name: string;
}

/** The tab that is meant: by its name, else, after it was renamed, by the id that set-up kept, else without regard to marks. */
export function namedTab(spreadsheet: Spreadsheet, tab: Known): Named | undefined {
  const named = () => spreadsheet.getSheets().map(sheet => ({ sheet, name: sheet.getName() }));
  const sheet = spreadsheet.getSheetByName(tab.name);
  return sheet ? { sheet, name: tab.name } : otherwise(tab, named);
}

/** The same without what it is called. */
export function findTab(spreadsheet: Spreadsheet, tab: Known): Sheet | null {
  return namedTab(spreadsheet, tab)?.sheet ?? null;
}

/** The same among sheets whose names are known. */
export function tabAmong(sheets: readonly Named[], tab: Known): Named | undefined {
  return sheets.find(({ name }) => name === tab.name) ?? otherwise(tab, () => sheets);
}

function otherwise({ name, usedBy }: Known, sheets: () => readonly Named[]): Named | undefined {
  const id = keptIds()[name];
  // To look at the names of all tabs costs a call for each.
  if (id === undefined && usedBy !== undefined) return undefined;
  const all = sheets();
  const kept = id === undefined ? undefined : all.find(({ sheet }) => sheet.getSheetId() === id);
  return kept ?? all.find(one => fold(one.name) === fold(name));
}

/** The same; refuses if there is none. */
export function tabSheet(spreadsheet: Spreadsheet, tab: Known): Sheet {
  return findTab(spreadsheet, tab) ?? refuse('missingTab', { tab: tab.name });
}

/** The name that set-up gave a sheet whose id it has kept. */
export function nameGiven(sheet: Sheet): string | undefined {
  const ids = keptIds();
  const id = sheet.getSheetId();
  return Object.keys(ids).find(name => ids[name] === id);
}

/** The names that set-up gave to tabs whose ids it has kept. */
export const namesGiven = (): readonly string[] => Object.keys(keptIds());

/** Keeps the ids of tabs by the names that set-up gives them; those of others stay. */
export function keepIds(tabs: readonly { readonly name: string; readonly sheet: Sheet }[]): void {
  const before = keptIds();
  const ids: Record<string, number> = { ...before };
  for (const { name, sheet } of tabs) ids[name] = sheet.getSheetId();
  if (tabs.every(({ name }) => before[name] === ids[name])) return;
  PropertiesService.getDocumentProperties().setProperty(KEPT, JSON.stringify(ids));
}

function keptIds(): Readonly<Record<string, number>> {
  return JSON.parse(PropertiesService.getDocumentProperties().getProperty(KEPT) ?? '{}');
}
