import { cellName } from '../../../domain/text/cellName.ts';
import type { Find, Wording } from '../Fault.ts';

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

export const words: Wording<Fields> = ({ formula }, repair) => ({
  fault: {
    vi: `Công thức mất chỗ tham chiếu: ${formula}`,
    en: `A formula names cells that are gone: ${formula}`,
  },
  fix: repair
    ? { vi: 'Bấm Sửa để ghi lại công thức', en: 'Press Repair to write the formula again' }
    : { vi: 'Sửa chỗ #REF! trong công thức', en: 'Mend #REF! in the formula' },
});
