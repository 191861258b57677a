import type { Cell, Range, ResultCell } from '../text/Cell.ts';
import { scoreTable } from './scoreTable.ts';

/** Scores each row of units, the centre's own row included; see scoreTable. */
export function scoreUnits(units: Range, criteria: Range, view?: Cell): ResultCell[][] {
  return scoreTable('units', units, criteria, view);
}
