import type { MenuState } from '../sheet/Message.ts';
import { byId, make } from './element.ts';

/** Shows the menus that the script made; arrow keys move, Escape closes, as in any menu bar (WAI-ARIA menu button). */
export function showMenus(menus: readonly MenuState[], choose: (call: string) => void): void {
  byId('menus').replaceChildren(...menus.map(menu => newMenu(menu, choose)));
}

function newMenu({ caption, items }: MenuState, choose: (call: string) => void): HTMLElement {
  const opener = make('button', {
    type: 'button',
    textContent: caption,
    ariaHasPopup: 'menu',
    ariaExpanded: 'false',
  });
  const list = make('div', { role: 'menu', ariaLabel: caption, hidden: true });
  const menu = make('div', { className: 'menu' }, opener, list);
  const entries = items.flatMap(item =>
    item === null
      ? []
      : [
          make('button', {
            type: 'button',
            role: 'menuitem',
            textContent: item.caption,
            onclick: () => run(item.call),
          }),
        ],
  );
  const show = (open: boolean) => {
    list.hidden = !open;
    opener.ariaExpanded = String(open);
    if (open) entries[0]?.focus();
  };
  const run = (call: string) => {
    show(false);
    choose(call);
  };
  list.append(...entries);
  opener.onclick = () => show(Boolean(list.hidden));
  menu.onkeydown = event => {
    const at = entries.indexOf(document.activeElement as HTMLButtonElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      show(false);
      opener.focus();
    } else if (step !== undefined) {
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
