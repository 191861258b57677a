import type { Button, MenuItem } from '../sheet/Operations.ts';
import { ask } from './ask.ts';
import { only } from './only.ts';

type Ui = GoogleAppsScript.Base.Ui;
type Html = GoogleAppsScript.HTML.HtmlOutput;

/** An enum of Google for each button: compared by identity, shown by name. */
const button = (name: Button) => ({ toString: () => name }) as unknown as GoogleAppsScript.Base.Button;
const BUTTONS = {
  OK: button('OK'),
  CANCEL: button('CANCEL'),
  YES: button('YES'),
  NO: button('NO'),
  CLOSE: button('CLOSE'),
};
const SETS = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
} as const;

function newMenu(caption: string, addOn: boolean): GoogleAppsScript.Base.Menu {
  const items: (MenuItem | null)[] = [];
  const add = (item: MenuItem | null) => {
    items.push(item);
    return menu;
  };
  const menu: GoogleAppsScript.Base.Menu = only<GoogleAppsScript.Base.Menu>('Menu', {
    addItem: (text, call) => add({ caption: text, call }),
    addSeparator: () => add(null),
    addToUi: () => ask('menu', { caption, items, addOn }),
  });
  return menu;
}

const shown = (title: string, html: string | Html) => ({
  title,
  html: typeof html === 'string' ? html : html.getContent(),
});

/** SpreadsheetApp.getUi(). Source: https://developers.google.com/apps-script/reference/base/ui */
export const ui: Ui = only<Ui>('Ui', {
  Button: BUTTONS as unknown as Ui['Button'],
  ButtonSet: Object.fromEntries(Object.keys(SETS).map(name => [name, name])) as unknown as Ui['ButtonSet'],
  createMenu: caption => newMenu(caption, false),
  createAddonMenu: () => newMenu('Tiện ích mở rộng', true),
  alert: ((...given: string[]) => {
    const set = given.at(-1)! in SETS ? (given.pop() as keyof typeof SETS) : 'OK';
    const [title, text] = given.length > 1 ? (given as [string, string]) : ['', given[0]!];
    return BUTTONS[ask('alert', { title, text, buttons: SETS[set] })];
  }) as unknown as Ui['alert'],
  showSidebar: html => {
    const output = html as Html;
    ask('sidebar', shown(output.getTitle(), output));
  },
  showModalDialog: (html, title) => {
    const output = html as Html;
    ask('dialog', {
      ...shown(title, output),
      width: output.getWidth() || 600,
      height: output.getHeight() || 400,
    });
  },
});
