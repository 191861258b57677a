import { type Area, areasOf } from '../areasOf.ts';
import { cellWork } from '../cellWork.ts';
import type { Aspect } from '../DetailedTab.ts';
import { type FormulaOf, wantedFormulas } from '../wantedFormulas.ts';

/** The formulas of rows that have a key and are still blank there; what people have typed stays. */
export const formulas: Aspect = tab => {
  const formulaAt = wantedFormulas(tab);
  const isWanted = tab.values.map((line, row) =>
    Array.from({ length: formulaAt.length }, (_, column) => {
      const wanted = row > tab.head && formulaAt[column]?.(row);
      return Boolean(wanted) && line[column] === '' && tab.formulas[row]![column] === '';
    }),
  );
  return areasOf(isWanted).map(area =>
    cellWork('formula', tab, area, typedOf(area, formulaAt), { count: area.rows * area.columns }),
  );
};

function typedOf({ row, column, rows, columns }: Area, formulaAt: readonly (FormulaOf | undefined)[]) {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) => formulaAt[column + right]!(row + down)!),
  );
}
