import type { CellFunction } from './functions/CellFunction.ts';
import { descriptor as CHECK_CRITERIA } from './functions/CHECK_CRITERIA.ts';
import { descriptor as COUNT_INITIATIVES } from './functions/COUNT_INITIATIVES.ts';
import { descriptor as COUNT_TASKS } from './functions/COUNT_TASKS.ts';
import { descriptor as SCORE_STAFF } from './functions/SCORE_STAFF.ts';
import { descriptor as SCORE_UNIT } from './functions/SCORE_UNIT.ts';

export { scriptFunctions } from './script.ts';

/*
 * With script.ts the only list of what may be called from outside. The build makes the entry of the bundle and the top-level
 * functions of Code.js from it; nothing else can be reached.
 */

/** Cell functions, in the order in which people are shown them; each is `functions/NAME.ts`. */
export const cellFunctions: readonly CellFunction[] = [
  SCORE_STAFF,
  SCORE_UNIT,
  COUNT_INITIATIVES,
  COUNT_TASKS,
  CHECK_CRITERIA,
];
