import { cellName } from '../../text/cellName.ts';
import type { Check } from './Check.ts';

/** A formula names cells that are gone. Words: the formula. */
export const brokenFormula: Check = ({ tabs }) =>
  tabs.flatMap(({ name, formulas, formulaOf }) =>
    formulas.flatMap((line, row) =>
      line.flatMap((formula, column) => {
        if (!formula.includes('#REF!')) return [];
        const right = formulaOf(row, column);
        const repair = right === undefined ? {} : { repair: { how: 'writeFormula' as const, detail: right } };
        return [{ tab: name, cell: cellName(row, column), words: [formula], ...repair }];
      }),
    ),
  );
