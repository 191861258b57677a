import { readCell } from '../text/readCell.ts';
import type { Draft } from './Rule.ts';

/** The points for each one counted, as Thang điểm gives them; empty is 1. */
export function readEach(draft: Draft): number {
  const each = readCell(draft.scale);
  if (each.kind === 'blank') return 1;
  if (each.kind !== 'number' || each.percent || each.value < 0)
    return draft.fault('scale', `không đọc được "${draft.scaleText}"`, 'Ghi số điểm cho mỗi lần, ví dụ 2', 1);
  return each.value;
}
