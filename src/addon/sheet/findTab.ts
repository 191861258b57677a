import { refuse } from '../call/Refused.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab by the name that set-up gives it. */
interface Known {
  readonly name: string;
}

/** Where the ids of tabs are kept: whoever may edit the spreadsheet cannot write there, as they can name ranges. */
const KEPT = 'tabs';

/** The tab that is meant: by its name, else, after it was renamed, by the id that set-up kept. */
export function findTab(spreadsheet: Spreadsheet, { name }: Known): Sheet | null {
  return spreadsheet.getSheetByName(name) ?? byKeptId(name, () => spreadsheet.getSheets()) ?? null;
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

/** Keeps the ids of tabs by the names that set-up gives them; those of others stay. */
export function keepIds(tabs: readonly { readonly name: string; readonly sheet: Sheet }[]): void {
  const before = keptIds();
  const ids: Record<string, number> = { ...before };
  for (const { name, sheet } of tabs) ids[name] = sheet.getSheetId();
  if (tabs.every(({ name }) => before[name] === ids[name])) return;
  PropertiesService.getDocumentProperties().setProperty(KEPT, JSON.stringify(ids));
}

/** The one of some sheets whose id set-up has kept under a name. */
export function byKeptId(name: string, sheets: () => readonly Sheet[]): Sheet | undefined {
  const id = keptIds()[name];
  return id === undefined ? undefined : sheets().find(sheet => sheet.getSheetId() === id);
}

function keptIds(): Readonly<Record<string, number>> {
  return JSON.parse(PropertiesService.getDocumentProperties().getProperty(KEPT) ?? '{}');
}
