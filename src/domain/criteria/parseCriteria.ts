import type { Range } from '../text/Cell.ts';
import type { CriteriaTable } from './CriteriaTable.ts';
import { criteriaOf } from './criteriaOf.ts';
import { readCriteria } from './readCriteria.ts';

/**
 * The criteria table as scores need it. Throws a TableFault that names row, column and fix for the first row that
 * cannot be understood.
 */
export function parseCriteria(table: Range): CriteriaTable {
  return criteriaOf(
    readCriteria(table, fault => {
      throw fault;
    }),
  );
}
