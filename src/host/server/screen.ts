import type { Calculation } from '../engine/Calculation.ts';
import type { Handlers } from '../operations/Handlers.ts';
import type { MenuState } from '../sheet/Message.ts';
import type { Pages, Place } from './Pages.ts';
import type { Windows } from './Windows.ts';

/** What scripts have put on the screen. */
export interface Screen {
  readonly menus: MenuState[];
  readonly pages: Pages;
  /** Services that were called and that the local copy does not have. */
  readonly missing: string[];
}

/** Menus, toasts, questions and pages: shown in the window in which the person started the script. */
export function screen(
  { menus, pages, missing }: Screen,
  windows: Windows,
  calculation: Pick<Calculation, 'hold' | 'release'>,
  log: (text: string) => void,
) {
  /** Nobody sees what a window would show that has been closed. */
  const show = (window: string, place: Place, html: string) =>
    window === '' || windows.has(window) ? pages.show(window, place, html) : '';
  return {
    menu: ({ caption, items }) => {
      // One of the same name takes the place of the one before.
      const at = menus.findIndex(menu => menu.caption === caption);
      menus.splice(at < 0 ? menus.length : at, 1, { caption, items });
    },
    toast: (toast, { window }) => windows.tell(window, { type: 'toast', ...toast }),
    alert: async (question, { window }) => {
      calculation.release();
      const button = await windows.ask(window, question);
      calculation.hold();
      return button;
    },
    sidebar: ({ title, html }, { window }) =>
      windows.tell(window, { type: 'sidebar', title, page: show(window, 'sidebar', html) }),
    dialog: ({ title, html, width, height }, { window }) =>
      windows.tell(window, { type: 'dialog', title, page: show(window, 'dialog', html), width, height }),
    log: ({ text }) => log(text),
    missing: ({ name }) => void missing.push(name),
  } satisfies Partial<Handlers>;
}
