import { byId } from './element.ts';

/**
 * F6 goes from the sheet to the sidebar, to the menus and back, Shift+F6 the other way: within the sheet Tab and Escape are the
 * sheet's own. Gives what takes such a step, for the pages in frames, whose keys the window does not hear.
 */
export function walkPanes(): (step: number) => void {
  const sheet = byId('sheet');
  let last: HTMLElement | undefined;
  sheet.addEventListener('focusin', ({ target }) => {
    last = target as HTMLElement;
  });
  const panes = () => [
    { holds: byId('menus'), focus: () => byId('menus').querySelector('button')?.focus() },
    { holds: sheet, focus: () => (last ?? sheet.querySelector<HTMLElement>('[contenteditable]'))?.focus() },
    { holds: byId('sidebar'), focus: () => byId('sidebar').querySelector('iframe')?.focus() },
  ];
  const walk = (step: number) => {
    if (document.querySelector('dialog[open]')) return;
    const shown = panes().filter(({ holds }) => !holds.hidden);
    const at = shown.findIndex(({ holds }) => holds.contains(document.activeElement));
    // Whoever has clicked into the sheet may have left the focus nowhere.
    const from = at < 0 ? shown.findIndex(({ holds }) => holds === sheet) : at;
    shown.at((from + step) % shown.length)!.focus();
  };
  addEventListener(
    'keydown',
    event => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      event.stopPropagation();
      walk(event.shiftKey ? -1 : 1);
    },
    { capture: true },
  );
  return walk;
}
