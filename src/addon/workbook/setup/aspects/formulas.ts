import type { Aspect } from '../Aspect.ts';
import { type Area, areasOf } from '../areasOf.ts';
import type { BookTab } from '../Book.ts';
import { cellWork } from '../cellWork.ts';

/** The formulas of rows that have a key and are still blank there; what people have typed stays. */
export const formulas: Aspect = tab => {
  const formulaAt = wantedFormulas(tab);
  const isWanted = tab.values.map((line, row) =>
    Array.from({ length: formulaAt.length }, (_, column) => {
      const wanted = row > 0 && formulaAt[column]?.(row);
      return Boolean(wanted) && line[column] === '' && tab.formulas[row]![column] === '';
    }),
  );
  return areasOf(isWanted).map(area =>
    cellWork('formula', tab, area, typedOf(area, formulaAt), { count: area.rows * area.columns }),
  );
};

type FormulaOf = (row: number) => string | undefined;

/** What should stand in a row (0 is the header) by the place of the column. */
export function wantedFormulas({ content, places, values }: BookTab): readonly (FormulaOf | undefined)[] {
  const wanted: (FormulaOf | undefined)[] = [];
  if (content.isFixed) {
    content.columns.forEach((_, column) => {
      wanted[column] = row => {
        const typed = String(content.values[row]?.[column] ?? '');
        return typed.startsWith('=') ? typed : undefined;
      };
    });
    return Array.from(wanted);
  }
  const key = places[0];
  content.columns.forEach(({ formula }, at) => {
    const place = places[at];
    if (formula === undefined || place === undefined || key === undefined) return;
    wanted[place] = row => (String(values[row]?.[key] ?? '').trim() === '' ? undefined : formula(row + 1));
  });
  return Array.from(wanted);
}

function typedOf({ row, column, rows, columns }: Area, formulaAt: readonly (FormulaOf | undefined)[]) {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) => formulaAt[column + right]!(row + down)!),
  );
}
