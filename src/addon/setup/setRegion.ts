import { ownRegion } from '../../contract/AdminSetUp.ts';
import { nothing, served } from '../call/served.ts';
import { onlyAdmins } from '../settings/rights.ts';

/** Gives the spreadsheet the locale and the time zone that the add-on counts on. Admins may call it. */
export const setRegion = served({ takes: nothing, by: onlyAdmins, alone: 'seen' }, spreadsheet => {
  spreadsheet.setSpreadsheetLocale(ownRegion.locale);
  spreadsheet.setSpreadsheetTimeZone(ownRegion.timeZone);
  return null;
});
