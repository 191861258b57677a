import { tabsToOpen } from '../../contract/AdminSetUp.ts';
import { conductTab, titlesTab, titleTabs } from '../../tabs/fixed.ts';
import { refuse } from '../call/Refused.ts';
import { served } from '../call/served.ts';
import { onlyAdmins } from '../settings/rights.ts';
import { keepIds, tabSheet } from '../sheet/findTab.ts';
import { Log } from '../sheet/undo/Log.ts';
import { carryOut } from './carryOut.ts';
import { contents } from './contents.ts';
import { missingTabs } from './missingTabs.ts';
import { protect } from './protection/protect.ts';
import { Workbook } from './Workbook.ts';

/** Tabs that nobody sees until somebody needs them, by what they are for; the first is what one comes to read. */
const kept = { titles: [titleTabs.staff, titleTabs.units, titlesTab.name, conductTab.name] } as const;

/**
 * Shows hidden tabs, makes those that are only made when somebody opens them, and selects the first. Only who may edit Cấu
 * hình can.
 */
export const openTabs = served(
  { takes: tabsToOpen, by: onlyAdmins, alone: 'settled' },
  (spreadsheet, { what }) => {
    const names: readonly string[] = kept[what];
    make(spreadsheet, names);
    const tabs = names.map(name => ({ name, sheet: tabSheet(spreadsheet, { name }) }));
    for (const { sheet } of tabs) sheet.showSheet();
    tabs[0]!.sheet.activate();
    keepIds(tabs);
    return null;
  },
);

function make(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, names: readonly string[]): void {
  const read = () => new Workbook(spreadsheet, false, undefined, names);
  let book = read();
  if (names.every(name => book.tab(name))) return;
  const log = new Log(spreadsheet);
  log.begin('setUp');
  for (const phase of [missingTabs, contents, protect]) {
    const works = phase(book, () => undefined).filter(({ made: { tab } }) => names.includes(tab));
    if (carryOut(works, log).length < works.length) refuse('moved', { tab: names[0]! });
    book = read();
  }
  log.end();
}
