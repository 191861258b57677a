import { ask } from './ask.ts';
import { newConditionalFormatRule, newDataValidation } from './cellRules.ts';
import { execute } from './execute.ts';
import { htmlService } from './html.ts';
import { borderStyles, copyPasteTypes } from './looks.ts';
import { only, userOf } from './only.ts';
import { protectionTypes } from './protection.ts';
import { newRichTextValue } from './richText.ts';
import { lockService, propertiesService } from './scoped.ts';
import { spreadsheet } from './spreadsheet.ts';
import { ui } from './ui.ts';

/*
 * The globals that Apps Script gives a script, in the context of one execution. Runs before the built Code.js. Typed
 * against @types/google-apps-script; what is not here throws and names itself.
 */

const domainOf = (email: string) => email.slice(email.indexOf('@'));
const effectiveUser = userOf(() => ask('user', {}));
/** Google tells the e-mail only to a script of somebody in the same domain. */
const activeUser = userOf(() => {
  const email = ask('user', {});
  return domainOf(email) === domainOf(ask('owner', {})) ? email : '';
});
const log = (...words: unknown[]) => {
  ask('log', { text: words.map(String).join(' ') });
};

Object.assign(globalThis, {
  SpreadsheetApp: only<GoogleAppsScript.Spreadsheet.SpreadsheetApp>('SpreadsheetApp', {
    getActiveSpreadsheet: () => spreadsheet,
    getActive: () => spreadsheet,
    getUi: () => ui,
    flush: () => ask('flush', {}),
    newDataValidation,
    newConditionalFormatRule,
    newRichTextValue,
    BorderStyle: borderStyles as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp['BorderStyle'],
    CopyPasteType: copyPasteTypes as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp['CopyPasteType'],
    ProtectionType:
      protectionTypes as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp['ProtectionType'],
  }),
  HtmlService: htmlService,
  LockService: lockService,
  PropertiesService: propertiesService,
  Session: only<GoogleAppsScript.Base.Session>('Session', {
    getActiveUser: () => activeUser,
    getEffectiveUser: () => effectiveUser,
    getScriptTimeZone: () => 'Asia/Ho_Chi_Minh',
    getActiveUserLocale: () => ask('locale', {}),
  }),
  Utilities: only<GoogleAppsScript.Utilities.Utilities>('Utilities', { getUuid: () => ask('uuid', {}) }),
  Logger: { log },
  console: { log, info: log, warn: log, error: log },
  __execute: execute,
});
