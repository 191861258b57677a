import { cellText } from '../../text/readCell.ts';
import { cellName } from '../cellName.ts';
import type { Fault } from '../Finding.ts';
import type { Check } from './Check.ts';

/** Rows that were added lack the formula of a column, or a header that of its function. Words: the column, how many cells. */
export const missingFormula: Check = ({ tabs }) =>
  tabs.flatMap(({ name, columns, values, formulas, formulaOf }) =>
    columns.flatMap(({ header, place, filled }): readonly Fault[] => {
      if (place === undefined || (filled !== 'rows' && filled !== 'head')) return [];
      const lacking = values.flatMap((line, row) => {
        const isBlank = formulas[row]![place] === '' && cellText(line[place]) === '';
        return isBlank && formulaOf(row, place) !== undefined ? [row] : [];
      });
      const [first] = lacking;
      if (first === undefined) return [];
      return [{ tab: name, cell: cellName(first, place), words: [header, String(lacking.length)] }];
    }),
  );
