import { cellName } from '../../../domain/text/cellName.ts';
import { cellText } from '../../../domain/text/readCell.ts';
import type { Fault, Find, Wording } from '../Fault.ts';

type Fields = {
  readonly cells: number;
  /** The first of them. */
  readonly columns: string;
};

/** So many columns are named. */
const NAMED = 3;

/** Formulas that rows or headers lack, once for a tab. */
export const find: Find<Fields> = ({ tabs }) =>
  tabs.flatMap(({ name, columns, values, formulas, formulaOf }): readonly Fault<Fields>[] => {
    const lacking = columns.flatMap(({ header, place, filled }) => {
      if (place === undefined || filled === undefined || filled === 'spill') return [];
      return values.flatMap((line, row) => {
        const isBlank = formulas[row]![place] === '' && cellText(line[place]) === '';
        return isBlank && formulaOf(row, place) !== undefined ? [{ header, row, place }] : [];
      });
    });
    const [first] = lacking;
    if (!first) return [];
    const headers = [...new Set(lacking.map(({ header }) => header))];
    const named = headers.slice(0, NAMED).join(', ') + (headers.length > NAMED ? '…' : '');
    const fields = { cells: lacking.length, columns: named };
    return [{ tab: name, cell: cellName(first.row, first.place), fields }];
  });

export const words: Wording<Fields> = ({ cells, columns }) => ({
  fault: {
    vi: `Thiếu công thức ở ${cells} ô, kể từ ô này (cột ${columns})`,
    en: `Formulas are missing in ${cells} cells, from this one on (columns ${columns})`,
  },
  fix: { vi: 'Bấm Thiết lập phần còn thiếu', en: 'Press Set up what is missing' },
});
