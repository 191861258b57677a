import type { ICellData, Nullable } from '@univerjs/core';
import { deserializeRangeWithSheet } from '@univerjs/engine-formula';
import {
  DataValidationFormulaService,
  DataValidationListCacheService,
  DataValidationModel,
} from '@univerjs/preset-sheets-data-validation';
import type { View } from './newView.ts';

/**
 * Lets drop-downs list the cells of a range, such as the codes of another tab. Univer takes such a list for a formula,
 * and this window evaluates none: here it is read from the cells.
 */
export function listChoices({ commands, injector, workbook }: View): void {
  const model = injector.get(DataValidationModel);
  const lists = injector.get(DataValidationListCacheService);
  const formulas = injector.get(DataValidationFormulaService);
  const cellsOf = (formula: string): Nullable<ICellData>[][] => {
    const { sheetName, range } = deserializeRangeWithSheet(formula.slice(1));
    const sheet = workbook.getSheetByName(sheetName)?.getSheet();
    if (!sheet) return [];
    const { startRow, startColumn, endRow, endColumn } = range;
    const last = Number.isNaN(endRow) ? sheet.getRowCount() - 1 : endRow;
    return Array.from({ length: last - startRow + 1 }, (_, row) =>
      Array.from({ length: endColumn - startColumn + 1 }, (__, column) =>
        sheet.getCellRaw(startRow + row, startColumn + column),
      ),
    );
  };
  type Results = ReturnType<typeof formulas.getRuleFormulaResultSync>;
  formulas.getRuleFormulaResultSync = (unit, tab, id): Results => {
    const rule = model.getRuleById(unit, tab, id);
    return [rule?.formula1, rule?.formula2].map(formula =>
      formula?.startsWith('=') ? ({ result: { 0: [cellsOf(formula)] } } as never) : undefined,
    );
  };
  formulas.getRuleFormulaResult = async (unit, tab, id) =>
    formulas.getRuleFormulaResultSync(unit, tab, id) as never;
  commands.onCommandExecuted(({ id }) => {
    if (id === 'sheet.mutation.set-range-values') lists.clear();
  });
}

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
