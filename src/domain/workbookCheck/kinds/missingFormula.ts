import { cellName } from '../../text/cellName.ts';
import { cellText } from '../../text/readCell.ts';
import type { Fault } from '../Finding.ts';
import type { Check } from './Check.ts';

/** So many columns are named. */
const NAMED = 3;

/** Formulas that rows or headers lack, once for a tab. Words: how many cells, their first columns. */
export const missingFormula: Check = ({ tabs }) =>
  tabs.flatMap(({ name, columns, values, formulas, formulaOf }): readonly Fault[] => {
    const lacking = columns.flatMap(({ header, place, filled }) => {
      if (place === undefined || (filled !== 'rows' && filled !== 'head')) return [];
      return values.flatMap((line, row) => {
        const isBlank = formulas[row]![place] === '' && cellText(line[place]) === '';
        return isBlank && formulaOf(row, place) !== undefined ? [{ header, row, place }] : [];
      });
    });
    const [first] = lacking;
    if (!first) return [];
    const headers = [...new Set(lacking.map(({ header }) => header))];
    const named = headers.slice(0, NAMED).join(', ') + (headers.length > NAMED ? '…' : '');
    return [{ tab: name, cell: cellName(first.row, first.place), words: [String(lacking.length), named] }];
  });
