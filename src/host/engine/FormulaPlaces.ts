import type { ICellData, ICommandInfo, IObjectMatrixPrimitiveType, Workbook } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import { core } from './univer.ts';

type Cells = IObjectMatrixPrimitiveType<ICellData | null>;

const WRITES = 'sheet.mutation.set-range-values';

/**
 * Where formulas may stand. At each write Univer looks for formulas in all cells of the tab, at each calculation in all
 * cells of all tabs, and most of these are blank ones with a format; here it is led to those that may hold one.
 */
export class FormulaPlaces {
  /** Row and column of each, by tab: none is left out, but some may hold no formula any more. */
  private readonly known = new Map<string, Set<string>>();

  /** While cells move nothing that is found is kept. */
  private moving = false;

  constructor(private readonly workbook: () => Workbook) {}

  /** Lets the model search here. */
  serve(formulas: FormulaDataModel): void {
    const { getSheetFormulaData, updateFormulaData } = formulas;
    /** The model as it is, but with tabs that hold nothing but formulas. */
    const sparse: FormulaDataModel = Object.assign(Object.create(formulas), {
      _univerInstanceService: {
        getUnit: () => ({
          getSheetBySheetId: (tab: string) => ({
            getCellMatrix: () => new core.ObjectMatrix(this.cells(tab)),
          }),
        }),
      },
    });
    const inTabs = (tabs: readonly string[]) => {
      const unit = this.workbook().getUnitId();
      return {
        [unit]: Object.fromEntries(tabs.map(tab => [tab, getSheetFormulaData.call(sparse, unit, tab)])),
      };
    };
    formulas.getFormulaData = () =>
      inTabs(
        this.workbook()
          .getSheets()
          .map(sheet => sheet.getSheetId()),
      );
    formulas.getSheetFormulaData = (unit, tab) => getSheetFormulaData.call(sparse, unit, tab);
    formulas.updateFormulaData = (unit, tab, cells) => {
      // Of what it finds in all tabs it uses what is in this one.
      const here = Object.assign(Object.create(sparse), { getFormulaData: () => inTabs([tab]) });
      return updateFormulaData.call(here, unit, tab, cells);
    };
  }

  /** Before a command is executed: one that moves cells makes the places unknown. */
  before({ id, params }: Readonly<ICommandInfo>): void {
    if (id === WRITES) {
      const { subUnitId, cellValue } = params as { subUnitId: string; cellValue?: Cells };
      const places = this.known.get(subUnitId);
      if (places && cellValue) note(cellValue, places);
    } else if (id.startsWith('sheet.mutation.')) {
      this.known.clear();
      this.moving = true;
    }
  }

  /** After it. */
  after(): void {
    this.moving = false;
  }

  private cells(tab: string): Cells {
    const matrix = this.workbook().getSheetBySheetId(tab)?.getCellMatrix().getMatrix() as Cells | undefined;
    if (!matrix) return {};
    let places = this.known.get(tab);
    if (!places) {
      places = new Set();
      note(matrix, places);
      if (!this.moving) this.known.set(tab, places);
    }
    const found: Cells = {};
    for (const place of places) {
      const [row, column] = place.split(',').map(Number) as [number, number];
      const cell = matrix[row]?.[column];
      if (!cell?.f && !cell?.si) continue;
      found[row] ??= {};
      found[row][column] = cell;
    }
    return found;
  }
}

function note(cells: Cells, places: Set<string>): void {
  for (const row in cells)
    for (const column in cells[row]) {
      const cell = cells[row][+column];
      if (cell?.f || cell?.si) places.add(`${row},${column}`);
    }
}
