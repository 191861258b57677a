import type { Question } from '../scratchTab.ts';

/** Reading with -1 for a number of rows or columns goes as far as anything stands, the other number is kept to. */
export const sheetValues: Question = {
  id: 'sheetValues',
  expected: '1 × last | last × last | last × 1',
  answer: scratch => {
    const [rows, columns] = [scratch.getLastRow(), scratch.getLastColumn()];
    const told = (count: number, last: number) => (count === last ? 'last' : String(count));
    const size = (values: readonly (readonly unknown[])[]) =>
      [values.length, values[0]?.length ?? 0] as const;
    const one = size(scratch.getSheetValues(1, 1, 1, -1));
    const all = size(scratch.getSheetValues(1, 1, -1, -1));
    const column = size(scratch.getSheetValues(1, 2, -1, 1));
    return [
      `${one[0]} × ${told(one[1], columns)}`,
      `${told(all[0], rows)} × ${told(all[1], columns)}`,
      `${told(column[0], rows)} × ${column[1]}`,
    ].join(' | ');
  },
};
