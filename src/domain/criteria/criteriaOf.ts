import type { CriteriaTable } from './CriteriaTable.ts';
import type { Entry } from './Entry.ts';

/** What scores depend on, out of all rows of the table. */
export function criteriaOf(entries: readonly Entry[]): CriteriaTable {
  return {
    criteria: entries.flatMap(({ criterion }) => criterion ?? []),
    bands: entries.flatMap(({ band }) => band ?? []),
  };
}
