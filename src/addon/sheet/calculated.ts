import { refuse } from '../call/Refused.ts';
import type { Row } from './Grid.ts';

/** What a cell holds while its function runs, in the language of the account (?). */
const CALCULATING = /^(?:Loading|Đang tải)(?:\.\.\.|…)$/;

export const isCalculating = (cell: unknown): boolean => typeof cell === 'string' && CALCULATING.test(cell);

/** The same cells; refuses while functions still calculate some of them: they are no results, and nothing may rest on them. */
export function calculated<Rows extends readonly Row[]>(rows: Rows): Rows {
  if (rows.some(row => row.some(isCalculating))) refuse('calculating');
  return rows;
}
