import type { MenuState } from '../sheet/Message.ts';
import { byId, make } from './element.ts';

/** Shows the menus that the script made. */
export function showMenus(menus: readonly MenuState[], choose: (call: string) => void): void {
  byId('menus').replaceChildren(
    ...menus.map(({ caption, items }) => newMenu({ caption, items: () => items, choose })),
  );
}

/** A menu as it is offered; which items there are is asked whenever it is opened. */
interface Menu {
  readonly caption: string;
  readonly items: () => MenuState['items'];
  /** The call of the item that holds now, where one of them always does. */
  readonly chosen?: string;
  readonly choose: (call: string) => void;
}

/** So far a list stays from the edge of the window. */
const MARGIN = 8;

/** A button that opens a list; arrow keys move, Escape closes, as in any menu bar (WAI-ARIA menu button). */
export function newMenu({ caption, items, chosen, choose }: Menu): HTMLElement {
  const opener = make(
    'button',
    { type: 'button', ariaHasPopup: 'menu', ariaExpanded: 'false' },
    make('span', {}, caption),
  );
  const list = make('div', { role: 'menu', ariaLabel: caption, hidden: true });
  const menu = make('div', { className: 'menu' }, opener, list);
  let entries: readonly HTMLButtonElement[] = [];
  const entry = (item: { readonly caption: string; readonly call: string }) =>
    make('button', {
      type: 'button',
      role: chosen === undefined ? 'menuitem' : 'menuitemradio',
      ...(chosen === undefined ? {} : { ariaChecked: String(item.call === chosen) }),
      textContent: item.caption,
      onclick: () => {
        show(false);
        choose(item.call);
      },
    });
  const show = (open: boolean) => {
    if (open) {
      entries = items().flatMap(item => (item === null ? [] : [entry(item)]));
      list.replaceChildren(...entries);
    }
    list.hidden = !open;
    opener.ariaExpanded = String(open);
    list.style.left = '';
    const beyond = list.getBoundingClientRect().right + MARGIN - innerWidth;
    if (beyond > 0) list.style.left = `${-beyond}px`;
    if (open) (entries.find(one => one.ariaChecked === 'true') ?? entries[0])?.focus();
  };
  opener.onclick = () => show(Boolean(list.hidden));
  menu.onkeydown = event => {
    const at = entries.indexOf(document.activeElement as HTMLButtonElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      show(false);
      opener.focus();
    } else if (event.key === 'Tab') show(false);
    else if (step !== undefined) {
      event.preventDefault();
      if (list.hidden) show(true);
      else entries.at((at + step) % entries.length)?.focus();
    }
  };
  document.addEventListener('pointerdown', event => {
    if (!menu.contains(event.target as Node)) show(false);
  });
  return menu;
}
