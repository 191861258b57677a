import type { ICellData, IObjectMatrixPrimitiveType, Workbook } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import { core } from './univer.ts';

type Cells = IObjectMatrixPrimitiveType<ICellData | null>;

/**
 * Lets the engine look for formulas among cells that hold one: at each write and at each calculation it goes through all
 * cells of all tabs, and most of these are blank ones with a format.
 */
export function searchFormulas(formulas: FormulaDataModel, workbook: () => Workbook): void {
  const { getSheetFormulaData, updateFormulaData } = formulas;
  /** The model as it is, but with tabs that hold nothing but formulas. */
  const sparse: FormulaDataModel = Object.assign(Object.create(formulas), {
    _univerInstanceService: { getUnit: () => ({ getSheetBySheetId: (tab: string) => formulasOf(tab) }) },
  });
  const formulasOf = (tab: string) => {
    const sheet = workbook().getSheetBySheetId(tab);
    return (
      sheet && {
        getCellMatrix: () => new core.ObjectMatrix(onlyFormulas(sheet.getCellMatrix().getMatrix() as Cells)),
      }
    );
  };
  const inTabs = (tabs: readonly string[]) => ({
    [workbook().getUnitId()]: Object.fromEntries(
      tabs.map(tab => [tab, getSheetFormulaData.call(sparse, workbook().getUnitId(), tab)]),
    ),
  });
  formulas.getFormulaData = () =>
    inTabs(
      workbook()
        .getSheets()
        .map(sheet => sheet.getSheetId()),
    );
  formulas.getSheetFormulaData = (unit, tab) => getSheetFormulaData.call(sparse, unit, tab);
  formulas.updateFormulaData = (unit, tab, cells) =>
    // Of what it finds in all tabs it uses what is in this one.
    updateFormulaData.call(
      Object.assign(Object.create(sparse), { getFormulaData: () => inTabs([tab]) }),
      unit,
      tab,
      cells,
    );
}

function onlyFormulas(cells: Cells): Cells {
  const found: Cells = {};
  for (const row in cells)
    for (const column in cells[row]) {
      const cell = cells[row][+column];
      if (!cell?.f && !cell?.si) continue;
      found[row] ??= {};
      found[row][+column] = cell;
    }
  return found;
}
