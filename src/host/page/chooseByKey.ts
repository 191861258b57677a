import type { View } from './newView.ts';

const LIST = '[data-u-comp="sheets-dropdown-list"]';
const CHOSEN = 'data-chosen';
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Lets the keyboard choose from the list of a drop-down cell, as in Sheets: arrows move, Enter takes what is marked, or
 * the first that is left after typing, Escape leaves the cell as it is, Delete clears it while nothing has been typed.
 * Univer's own list knows only the mouse.
 */
export function chooseByKey({ commands, workbook }: View): void {
  let before: HTMLElement | null = null;
  addEventListener('focusin', ({ target, relatedTarget }) => {
    const from = relatedTarget as HTMLElement | null;
    if ((target as Element).closest?.(LIST) && !from?.closest(LIST)) before = from;
  });
  const close = () => {
    void commands.executeCommand('sheet.operation.hide-data-validation-dropdown', {});
    before?.focus();
  };
  const clear = () => {
    workbook.getActiveRange()?.clearContent();
    close();
  };
  addEventListener(
    'keydown',
    event => {
      const list = document.querySelector(LIST);
      if (!list || event.isComposing) return;
      const search = list.querySelector('input');
      // The list is shown a moment before it takes the focus: keys are for it at once.
      if (!list.contains(event.target as Element)) search?.focus();
      const choices = [...list.querySelectorAll<HTMLElement>('.univer-overflow-y-auto > div')];
      const at = choices.findIndex(choice => choice.hasAttribute(CHOSEN));
      const step = STEPS[event.key];
      const isUntouched = !search?.value;
      if (step !== undefined) mark(choices, at < 0 ? Math.min(0, step) : at + step);
      else if (event.key === 'Enter') {
        choices[Math.max(0, at)]?.click();
        before?.focus();
      } else if (event.key === 'Escape') close();
      else if (isUntouched && (event.key === 'Delete' || event.key === 'Backspace')) clear();
      else return mark(choices, undefined);
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
}

/** Marks one of the choices, counted around; none for undefined. */
function mark(choices: readonly HTMLElement[], at: number | undefined): void {
  for (const choice of choices) choice.removeAttribute(CHOSEN);
  const marked = at === undefined ? undefined : choices.at(at % choices.length);
  marked?.setAttribute(CHOSEN, '');
  marked?.scrollIntoView({ block: 'nearest' });
}
