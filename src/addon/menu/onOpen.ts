import { texts } from '../texts/texts.ts';

/**
 * Makes the menu when the spreadsheet is opened. Runs without authorisation (AuthMode.NONE), so it touches nothing
 * else. Source: the guide «Simple triggers».
 */
export function onOpen(): void {
  const { menu, register, setUp } = texts.vi;
  SpreadsheetApp.getUi()
    .createMenu(menu)
    .addItem(register, 'showRegistration')
    .addItem(setUp, 'setUp')
    .addToUi();
}
