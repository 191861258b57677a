import { cellName, columnIndex, columnName } from '../../text/cellName.ts';
import type { Check } from './Check.ts';

/** A range of the formula's own tab, from its first argument: `A1:V`, `A1:V500`. */
const RANGE = /^=\s*SCORE_(?:STAFF|UNIT)\(\s*\$?([A-Z]+)\$?\d+:\$?([A-Z]+)\$?\d*\s*[;,)]/i;

/**
 * A score formula that reads a range that holds its own results, or that leaves out columns of facts. Words: the range,
 * the column of the formula.
 */
export const scoreRange: Check = ({ tabs }) =>
  tabs.flatMap(({ name, columns, formulas, formulaOf }) =>
    (formulas[0] ?? []).flatMap((formula, place) => {
      const [, first, last] = RANGE.exec(formula) ?? [];
      if (first === undefined || last === undefined) return [];
      const [from, to] = [columnIndex(first), columnIndex(last)];
      const facts = columns.filter(column => column.place !== undefined && column.place < place);
      const leavesOut = facts.some(column => column.place! < from || column.place! > to);
      const reads = place >= from && place <= to;
      if (!reads && !leavesOut) return [];
      const right = formulaOf(0, place);
      const repair = right === undefined ? {} : { repair: { how: 'writeFormula' as const, detail: right } };
      const words = [`${first}:${last}`.toUpperCase(), columnName(place), reads ? 'own' : 'short'];
      return [{ tab: name, cell: cellName(0, place), words, ...repair }];
    }),
  );
