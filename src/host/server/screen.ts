import { randomUUID } from 'node:crypto';
import { debuglog } from 'node:util';
import type { Calculation } from '../engine/Calculation.ts';
import type { Handlers } from '../execution/answer.ts';
import type { MenuState } from '../sheet/Message.ts';
import type { Language } from '../texts.ts';
import type { Windows } from './Windows.ts';

/** What scripts have put on the screen. */
export interface Screen {
  /** By the language of the account for which they were made. */
  readonly menus: Readonly<Record<Language, MenuState[]>>;
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
  const show = (window: string, place: PagePlace, html: string) =>
    window === '' || windows.has(window) ? pages.show(window, place, html) : '';
  return {
    locale: (_, { locale }) => locale ?? 'vi',
    menu: ({ caption, items }, { locale = 'vi' }) => {
      // One of the same name takes the place of the one before.
      const made = menus[locale];
      const at = made.findIndex(menu => menu.caption === caption);
      made.splice(at < 0 ? made.length : at, 1, { caption, items });
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

/** Where a window shows a page of the script. */
export type PagePlace = 'sidebar' | 'dialog';

interface Shown {
  readonly window: string;
  readonly place: PagePlace;
  readonly html: string;
}

/** The pages of the script that windows show, by address: as with Google a window has one sidebar and one dialog at most. */
export class Pages {
  private readonly shown = new Map<string, Shown>();

  /** Takes the place of the page before; gives the address of the new one. */
  show(window: string, place: PagePlace, html: string): string {
    const page = randomUUID();
    this.drop(one => one.window === window && one.place === place);
    this.shown.set(page, { window, place, html });
    return page;
  }

  get(page: string): string | undefined {
    return this.shown.get(page)?.html;
  }

  values(): readonly string[] {
    return [...this.shown.values()].map(({ html }) => html);
  }

  forget(window: string): void {
    this.drop(one => one.window === window);
  }

  private drop(isGone: (one: Shown) => boolean): void {
    for (const [page, one] of this.shown) if (isGone(one)) this.shown.delete(page);
  }
}

/** So long a window shows it. */
const SECONDS = 15;

/** With NODE_DEBUG=thi-dua the terminal shows what went wrong: it is for whoever mends the program. */
const details = debuglog('thi-dua');

/** Tells people that the program itself has failed: in the terminal and in all windows, the same error once. */
export function tellFailures(
  text: string,
  { log, windows }: { readonly log: (text: string) => void; readonly windows: Windows },
): (error: unknown) => void {
  const told = new Set<string>();
  return error => {
    details('%s', error instanceof Error ? error.stack?.slice(-2000) : error);
    const what = String(error);
    if (told.has(what)) return;
    told.add(what);
    log(text);
    windows.tellAll({ type: 'toast', title: '', text, seconds: SECONDS });
  };
}
