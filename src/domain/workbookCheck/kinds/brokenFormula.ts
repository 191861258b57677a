import { cellName } from '../../text/cellName.ts';
import type { Find, Words } from '../Fault.ts';

type Fields = { readonly formula: string };

/** A formula names cells that are gone. */
export const find: Find<Fields> = ({ tabs }) =>
  tabs.flatMap(({ name, formulas, formulaOf }) =>
    formulas.flatMap((line, row) =>
      line.flatMap((formula, column) => {
        if (!formula.includes('#REF!')) return [];
        const right = formulaOf(row, column);
        const repair = right === undefined ? {} : { repair: { how: 'writeFormula' as const, detail: right } };
        return [{ tab: name, cell: cellName(row, column), fields: { formula }, ...repair }];
      }),
    ),
  );

export const words: Words<Fields> = ({ formula }, repair) => ({
  vi: {
    fault: `Công thức mất chỗ tham chiếu: ${formula}`,
    fix: repair ? 'Bấm Sửa để ghi lại công thức' : 'Sửa chỗ #REF! trong công thức',
  },
  en: {
    fault: `A formula names cells that are gone: ${formula}`,
    fix: repair ? 'Press Repair to write the formula again' : 'Mend #REF! in the formula',
  },
});
