import { cellName, letters } from '../cellName.ts';
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
      const [from, to] = [indexOf(first), indexOf(last)];
      const facts = columns.filter(column => column.place !== undefined && column.place < place);
      const leavesOut = facts.some(column => column.place! < from || column.place! > to);
      const reads = place >= from && place <= to;
      if (!reads && !leavesOut) return [];
      const right = formulaOf(0, place);
      const repair = right === undefined ? {} : { repair: { how: 'writeFormula' as const, detail: right } };
      const words = [`${first}:${last}`.toUpperCase(), letters(place), reads ? 'own' : 'short'];
      return [{ tab: name, cell: cellName(0, place), words, ...repair }];
    }),
  );

function indexOf(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
