import { languageOf } from '../settings/language.ts';
import { texts } from './texts.ts';

/** Set by the build: a published add-on has its menu under «Tiện ích mở rộng», a bound script beside «Trợ giúp». */
declare const PUBLISHED: boolean;

/**
 * Makes the menu when the spreadsheet is opened, in the language of the account. Runs without authorisation (AuthMode.NONE),
 * which gives the locale and nothing else. Source: the guides «Simple triggers» and «Editor add-on authorization».
 */
export function onOpen(): void {
  const { menu, register, mine, scores, review, dashboard, admin } = texts[languageOf(undefined)];
  const ui = SpreadsheetApp.getUi();
  const shown = PUBLISHED ? ui.createAddonMenu() : ui.createMenu(menu);
  shown
    .addItem(register, 'showRegistration')
    .addItem(mine, 'showMine')
    .addItem(scores, 'showScores')
    .addItem(review, 'showReview')
    .addSeparator()
    .addItem(dashboard, 'showDashboard')
    .addItem(admin, 'showAdmin')
    .addToUi();
}

/** A spreadsheet that is open while the add-on is installed gets the menu at once. */
export function onInstall(): void {
  onOpen();
}
