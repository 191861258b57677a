import type { Cell } from '../../domain/text/Cell.ts';
import { type Language, parseLanguage } from '../../domain/text/Language.ts';
import { settingNames } from '../register/settings.ts';
import { SettingTable } from '../workbook/SettingTable.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The language that Cấu hình has chosen for everybody; else the person's: Vietnamese unless their account is in English. */
export function languageOf(chosen: unknown): Language {
  const own = () => (Session.getActiveUserLocale().startsWith('en') ? 'en' : 'vi');
  return parseLanguage((chosen ?? '') as Cell) ?? own();
}

/** The same, read from Cấu hình, if there is such a tab. */
export function languageIn(spreadsheet: Spreadsheet): Language {
  return languageOf(SettingTable.find(spreadsheet)?.get(settingNames.language));
}
