import type { Criterion } from './CriteriaTable.ts';

/** Whether a criterion judges a row by all the others. */
export function comparesRows({ judge }: Criterion): boolean {
  return 'compare' in judge;
}
