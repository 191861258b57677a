import type { PlainCell } from '../../contract/ScoreSheet.ts';
import { shown } from '../register/shown.ts';

/** A cell as JSON carries it. */
export function plain(cell: unknown): PlainCell {
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : shown(cell);
}
