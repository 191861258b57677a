import { nobodyIn } from '../../tabs/nobody.ts';
import type { WorkbookTab } from './Workbook.ts';

/** The formula that belongs into a row of the tab, counted from 0, if one does. */
export type FormulaOf = (row: number) => string | undefined;

/** What belongs into the rows below the header, by the place of the column. */
export function wantedFormulas(tab: WorkbookTab): readonly (FormulaOf | undefined)[] {
  const { content, places, values, head } = tab;
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
  const nobody = nobodyOf(tab);
  content.columns.forEach(({ formula, block, from = key }, at) => {
    const place = places[at];
    if (place === undefined) return;
    if (block) wanted[place] = row => (row === head ? block.formula : undefined);
    else if (formula && from !== undefined)
      wanted[place] = row => {
        const hasKey = row > head && !nobody.has(row) && String(values[row]?.[from] ?? '').trim() !== '';
        return hasKey ? formula(row + 1) : undefined;
      };
  });
  return Array.from(wanted);
}

/** The rows of the tab that are totals, headings and the like. */
export const nobodyOf = ({ content, places, values, head }: WorkbookTab) =>
  nobodyIn(
    values,
    head,
    content.columns.map(({ header, formula, block, spilled, calculated }, at) => {
      const isFilled = Boolean(formula || block || spilled || calculated);
      return { header, place: places[at], isFilled, isFigure: isFilled };
    }),
  );
