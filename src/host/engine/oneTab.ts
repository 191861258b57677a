import type { FormulaDataModel } from '@univerjs/engine-formula';

/**
 * Lets the engine look for formulas in the tab that was written to alone: at each write it goes through all cells of all
 * tabs and then uses those of that tab.
 */
export function oneTab(formulas: FormulaDataModel): void {
  const update = formulas.updateFormulaData;
  formulas.updateFormulaData = (unit, tab, cells) => {
    const found = { [unit]: { [tab]: formulas.getSheetFormulaData(unit, tab) } };
    return update.call(
      Object.assign(Object.create(formulas), { getFormulaData: () => found }),
      unit,
      tab,
      cells,
    );
  };
}
