import type { AdminOverview } from '../../contract/AdminOverview.ts';
import { anybody, nothing, served } from '../call/served.ts';
import { sheetVersion } from '../settings/settings.ts';
import { languageOf } from '../texts/language.ts';
import { rowStates } from '../workbook/sample/rowStates.ts';
import { Book } from '../workbook/setup/Book.ts';
import { Log } from '../workbook/undo/Log.ts';
import { versionOf } from '../workbook/upgrade/versionOf.ts';

/** What the page «Thiết lập và kiểm tra» begins with. Anybody who may see the sheet may ask. */
export const openAdmin = served({ takes: nothing, by: anybody }, (spreadsheet): AdminOverview => {
  const book = new Book(spreadsheet, true);
  const { last } = new Log(spreadsheet);
  return {
    language: languageOf(book.settings.get('language')),
    sheetVersion: versionOf(book) ?? null,
    ownVersion: sheetVersion,
    isSetUp: book.tabs.length > 0,
    hasSample: book.tabs.some(tab => rowStates(tab).includes('sample')),
    lastRun: last ? { kind: last.kind, at: last.at, by: last.by } : null,
  };
});
