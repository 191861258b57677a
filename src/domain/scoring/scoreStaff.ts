import type { Cell, Range, ResultCell } from '../text/Cell.ts';
import { scoreTable } from './scoreTable.ts';

/** Scores each row of staff; see scoreTable. */
export function scoreStaff(staff: Range, criteria: Range, view?: Cell): ResultCell[][] {
  return scoreTable('staff', staff, criteria, view);
}
