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
