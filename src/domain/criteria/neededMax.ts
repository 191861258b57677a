import { caseKey } from '../text/fold.ts';
import type { Draft } from './Rule.ts';

/** Điểm tối đa of a rule that cannot do without; `fix` says what to write. */
export function neededMax(draft: Draft, fix: string): number {
  return draft.max ?? draft.fault('max', 'chưa có Điểm tối đa', fix, 0);
}

/** The band that Thang điểm names, as the table writes it; undefined where it is empty. */
export function bandNamed(draft: Draft): string | undefined {
  if (draft.scaleText === '') return undefined;
  const found = draft.bandNames.find(name => caseKey(name) === caseKey(draft.scaleText));
  if (found !== undefined) return found;
  const fix = `Chọn: ${draft.bandNames.join(', ')}`;
  return draft.fault('scale', `không có loại "${draft.scaleText}" trong bảng`, fix, draft.scaleText);
}
