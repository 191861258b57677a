import type { Cell } from '../../domain/text/Cell.ts';
import { sameAsTyped } from '../../domain/text/sameAsTyped.ts';
import type { WorkbookTab } from '../setup/Workbook.ts';

/** Whether a tab holds exactly what set-up has put there, but for results of formulas. */
export function isAsMade({ content, values, formulas }: WorkbookTab): boolean {
  const { columns, values: typed } = content;
  const pieces = content.page?.rows.flatMap(row => row.pieces) ?? [];
  const isUntil = (cell: unknown, wanted: unknown) =>
    pieces.some(({ text, until }) => until !== undefined && until === cell && text === wanted);
  const height = Math.max(values.length, values.length === 0 ? 0 : typed.length);
  const width = Math.max(columns.length, ...values.map(row => row.length));
  for (let row = 0; row < height; row++)
    for (let at = 0; at < width; at++) {
      const column = columns[at];
      const wanted = typed[row]?.[at] ?? '';
      const isFormula = typeof wanted === 'string' && wanted.startsWith('=');
      const formula = formulas[row]?.[at] ?? '';
      if (isFormula || column?.block || column?.spilled) continue;
      const found = values[row]?.[at] ?? '';
      if (formula !== '' || !(sameAsTyped(found as Cell, wanted) || isUntil(found, wanted))) return false;
    }
  return true;
}
