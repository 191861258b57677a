import { readCell } from '../text/readCell.ts';
import { parseSteps } from './parseSteps.ts';
import type { Draft } from './Rule.ts';

/** A step of a ladder: from which value on it gives its points. */
export interface Rung {
  /** As written. */
  readonly name: string;
  readonly from: number;
  readonly percent: boolean;
  readonly points: number;
}

/** The ladder of Thang điểm, in the order in which it is written. */
export function readRungs(draft: Draft): readonly Rung[] {
  const rungs = (parseSteps(draft.scaleText) ?? []).map(({ name, points }): Rung | undefined => {
    const from = readCell(name.replace(/^(?:>=|≥|từ)\s*/i, ''));
    return from.kind === 'number' ? { name, from: from.value, percent: from.percent, points } : undefined;
  });
  const complete = rungs.filter(rung => rung !== undefined);
  if (rungs.length === 0 || complete.length < rungs.length)
    return draft.fault(
      'scale',
      draft.scaleText === '' ? 'Bậc thang cần Thang điểm' : `không đọc được "${draft.scaleText}"`,
      'Viết ví dụ: 100%: 10; 90%: 8; 80%: 6',
      complete,
    );
  return complete;
}
