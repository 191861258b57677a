import { cellName, columnIndex, columnName } from '../../../domain/text/cellName.ts';
import type { Find, Wording } from '../Fault.ts';

type Fields = {
  readonly range: string;
  /** That of the formula. */
  readonly column: string;
  readonly fault: 'own' | 'short';
};

/** A range of the formula's own tab, from its first argument: `A1:V`, `A1:V500`. */
const RANGE = /^=\s*SCORE_(?:STAFF|UNIT)\(\s*\$?([A-Z]+)\$?\d+:\$?([A-Z]+)\$?\d*\s*[;,)]/i;

/** A score formula that reads a range that holds its own results, or that leaves out columns of facts. */
export const find: Find<Fields> = ({ tabs }) =>
  tabs.flatMap(({ name, columns, formulas, formulaOf, head }) =>
    (formulas[head] ?? []).flatMap((formula, place) => {
      const [, first, last] = RANGE.exec(formula) ?? [];
      if (first === undefined || last === undefined) return [];
      const [from, to] = [columnIndex(first), columnIndex(last)];
      const facts = columns.filter(column => column.place !== undefined && column.place < place);
      const leavesOut = facts.some(column => column.place! < from || column.place! > to);
      const readsItself = place >= from && place <= to;
      if (!readsItself && !leavesOut) return [];
      const right = formulaOf(head, place);
      const repair = right === undefined ? {} : { repair: { how: 'writeFormula' as const, detail: right } };
      const fields = {
        range: `${first}:${last}`.toUpperCase(),
        column: columnName(place),
        fault: readsItself ? ('own' as const) : ('short' as const),
      };
      return [{ tab: name, cell: cellName(head, place), fields, ...repair }];
    }),
  );

export const words: Wording<Fields> = ({ range, column, fault }) =>
  fault === 'own'
    ? {
        fault: {
          vi: `Công thức chấm điểm đọc vùng ${range}, có cả cột ${column} của chính nó`,
          en: `The score formula reads ${range}, its own column ${column} included`,
        },
        fix: {
          vi: 'Bấm Sửa để vùng dừng trước cột kết quả',
          en: 'Press Repair to end the range before the results',
        },
      }
    : {
        fault: {
          vi: `Công thức chấm điểm chỉ đọc vùng ${range}, sót cột`,
          en: `The score formula reads only ${range}`,
        },
        fix: { vi: 'Bấm Sửa để đọc đủ các cột', en: 'Press Repair to read all columns' },
      };
