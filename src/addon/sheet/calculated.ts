import { isCalculating } from '../../domain/text/calculating.ts';
import { refuse } from '../call/Refused.ts';
import type { Row } from './Grid.ts';

/** The same cells; refuses while functions still calculate some of them: they are no results, and nothing may rest on them. */
export function calculated<Rows extends readonly Row[]>(rows: Rows): Rows {
  if (rows.some(row => row.some(isCalculating))) refuse('calculating');
  return rows;
}
