import { type Locale, locales } from '../sheet/locales.ts';
import { areaOf } from './areas.ts';
import { ask } from './ask.ts';
import { lacking, only, userOf } from './only.ts';
import { protectionsOf } from './protection.ts';
import { newRange } from './range.ts';
import { newSheet } from './sheet.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** SpreadsheetApp.Spreadsheet. Source: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
export const spreadsheet: Spreadsheet = only<Spreadsheet>('Spreadsheet', {
  getName: () => ask('title', {}),
  getId: () => 'ban-cuc-bo',
  getSpreadsheetLocale: () => ask('region', {}).locale,
  getSpreadsheetTimeZone: () => ask('region', {}).timeZone,
  setSpreadsheetLocale: locale =>
    locale in locales
      ? ask('setRegion', { locale: locale as Locale })
      : lacking(`Spreadsheet.setSpreadsheetLocale(${locale})`),
  setSpreadsheetTimeZone: timeZone => ask('setRegion', { timeZone }),
  getSheets: () => ask('tabs', {}).map(tab => newSheet(tab.id)),
  getSheetByName: name => {
    const found = ask('tabs', {}).find(tab => tab.name === name);
    return found ? newSheet(found.id) : null;
  },
  insertSheet: ((name: string, index?: number) =>
    newSheet(
      ask('insertTab', { name, index: index ?? ask('tabs', {}).length }),
    )) as Spreadsheet['insertSheet'],
  deleteSheet: sheet => {
    const found = ask('tabs', {}).find(tab => tab.name === sheet.getName());
    ask('removeTab', { tab: found!.id });
  },
  getActiveSheet: () => newSheet(ask('selection', {}).area.tab),
  setActiveSheet: ((sheet: GoogleAppsScript.Spreadsheet.Sheet, restoresSelection = false) =>
    restoresSelection
      ? lacking('Spreadsheet.setActiveSheet(sheet, restoreSelection)')
      : sheet.activate()) as Spreadsheet['setActiveSheet'],
  moveActiveSheet: position => {
    if (position < 1 || position > ask('tabs', {}).length) throw new Error('That position is out of bounds.');
    ask('moveTab', { tab: ask('selection', {}).area.tab, index: position - 1 });
  },
  getCurrentCell: () => {
    const { area, current } = ask('selection', {});
    return newRange({ ...area, ...current, rows: 1, columns: 1 }, newSheet(area.tab));
  },
  getRangeByName: name => {
    const found = ask('names', {}).find(one => one.name === name);
    return found ? newRange(found.area, newSheet(found.area.tab)) : null;
  },
  setNamedRange: (name, range) => ask('setName', { name, area: areaOf(range) }),
  removeNamedRange: name => ask('removeName', { name }),
  getProtections: type => protectionsOf(type, area => newRange(area, newSheet(area.tab))),
  getOwner: () => userOf(() => ask('owner', {})),
  toast: ((text: string, title: string = '', seconds: number = 5) =>
    ask('toast', { text, title, seconds })) as Spreadsheet['toast'],
});
