import { parseCriteria } from '../criteria/parseCriteria.ts';
import type { Range } from '../text/Cell.ts';
import { caseKey } from '../text/fold.ts';
import { formatNumber } from '../text/formatNumber.ts';

/** A column that members of the council fill in: the most that it can have, as people read it, and what it is about. */
export interface SheetField {
  readonly column: string;
  readonly max: string;
  readonly about: string;
}

/** What is filled in, by the columns that the criteria read. Throws a TableFault for a fault of the criteria. */
export function sheetFields(criteria: Range, columns: readonly string[]): readonly SheetField[] {
  const all = parseCriteria(criteria).criteria;
  return columns.map(column => {
    const own = all.filter(({ data }) => caseKey(data) === caseKey(column));
    const scored = own.find(({ judge }) => judge.effect === 'points');
    return {
      column,
      max: scored?.max === undefined ? '' : formatNumber(scored.max),
      about: (scored ?? own[0])?.content ?? '',
    };
  });
}
