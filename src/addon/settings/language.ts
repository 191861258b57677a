import type { Language } from '../../domain/text/Language.ts';
import { SettingTable } from './SettingTable.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The language that Cấu hình has chosen for everybody; else the person's: Vietnamese unless their account is in English. */
export function languageOf(chosen: Language | undefined): Language {
  return chosen ?? (Session.getActiveUserLocale().startsWith('en') ? 'en' : 'vi');
}

/** The same, read from Cấu hình, if there is such a tab. */
export function languageIn(spreadsheet: Spreadsheet): Language {
  return languageOf(SettingTable.find(spreadsheet)?.get('language'));
}
