import { language } from '../texts/language.ts';
import { texts } from '../texts/texts.ts';
import { addTab } from './addTab.ts';
import { campaign } from './campaign.ts';
import { fillTab } from './fillTab.ts';
import { findTab } from './findTab.ts';
import { workbookContent } from './workbookContent.ts';

/** How long to wait for somebody else who is changing the workbook. */
const PATIENCE = 20_000;

/** What Google calls the only tab of a new spreadsheet. */
const FIRST_TAB = /^(Trang tính|Sheet)\s?1$/;

/**
 * Makes the tabs that the workbook lacks, with sample data if it has none of them yet. Tabs that are there stay as
 * they are, so a second run changes nothing.
 */
export function setUp(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const words = texts[language()];
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE)) {
    spreadsheet.toast(words.busy, words.setUp);
    return;
  }
  try {
    const made = makeMissingTabs(spreadsheet);
    spreadsheet.toast(made.length === 0 ? words.complete : words.made(made), words.setUp, 10);
  } finally {
    lock.releaseLock();
  }
}

/** The names of the tabs that were made. All tabs exist, in their size, before the first formula names one. */
function makeMissingTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): readonly string[] {
  const isNew = workbookContent(campaign, false).every(content => !findTab(spreadsheet, content));
  const others = spreadsheet.getSheets();
  const [only] = others;
  const isBlank = others.length === 1 && FIRST_TAB.test(only!.getName()) && only!.getLastRow() === 0;
  const contents = workbookContent(campaign, isNew);
  const missing = contents.filter(content => !findTab(spreadsheet, content));
  let place = 0;
  for (const content of contents)
    place = (findTab(spreadsheet, content) ?? addTab(spreadsheet, content, place)).getIndex();
  for (const content of missing) fillTab(spreadsheet, content);
  if (isBlank) spreadsheet.deleteSheet(only!);
  return missing.map(content => content.name);
}
