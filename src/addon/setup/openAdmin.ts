import type { AdminOverview } from '../../contract/AdminSetUp.ts';
import { staffTab } from '../../tabs/staff.ts';
import { anybody, nothing, served } from '../call/served.ts';
import { languageOf } from '../settings/language.ts';
import { sheetVersion } from '../settings/settings.ts';
import { shippedCampaigns } from '../settings/shippedCampaigns.ts';
import { Log } from '../sheet/undo/Log.ts';
import { rostersIn } from './rosters.ts';
import { rowStates } from './sample/rowStates.ts';
import { versionOf } from './upgrade/migrate.ts';
import { Workbook } from './Workbook.ts';

/** What the page «Thiết lập và kiểm tra» begins with. Anybody who may see the sheet may ask. */
export const openAdmin = served({ takes: nothing, by: anybody }, (spreadsheet): AdminOverview => {
  const book = new Workbook(spreadsheet, true);
  const { last } = new Log(spreadsheet);
  return {
    region: {
      locale: spreadsheet.getSpreadsheetLocale(),
      timeZone: spreadsheet.getSpreadsheetTimeZone(),
    },
    language: languageOf(book.settings.get('language')),
    sheetVersion: versionOf(book) ?? null,
    ownVersion: sheetVersion,
    campaigns: shippedCampaigns().map(({ id, name, label = name, sample }) => ({
      ...{ id, name: label },
      hasSample: Object.keys(sample).length > 0,
    })),
    staffTab: book.layout.nameOf(staffTab.name),
    isSetUp: versionOf(book) !== undefined,
    hasSample: book.tabs.some(tab => rowStates(tab).includes('sample')),
    purposes: book.offered.map(purpose => ({ purpose, isUsed: book.served.includes(purpose) })),
    rosters: rostersIn(book),
    lastRun: last ? { kind: last.kind, at: last.at, by: last.by } : null,
  };
});
