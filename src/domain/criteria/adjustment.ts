import { formatNumber } from '../text/formatNumber.ts';
import { readCell } from '../text/readCell.ts';
import type { AdjustJudge, Draft } from './Rule.ts';

/** Points for each one counted, at most the maximum if there is one, added to the total with this sign. */
export function adjustment(draft: Draft, sign: 1 | -1): AdjustJudge {
  const most = draft.max ?? Number.POSITIVE_INFINITY;
  const each = readEach(draft);
  return {
    effect: 'adjust',
    reading: { as: 'number', flags: false, percent: 'refused' },
    better: sign,
    climb: {
      top: sign === 1 ? most : 0,
      valueFor: points => (sign * points) / each,
      grain: 1,
      counts: true,
    },
    judge: (values, points, refuse) => {
      for (let i = 0; i < values.length; i++) {
        const value = values[i]!;
        if (value < 0) refuse(i, `${formatNumber(value, 6)} là số âm, cần số từ 0 trở lên`);
        points[i] = sign * Math.min(most, value * each);
      }
    },
    why: shown => `${shown} × ${formatNumber(each, 6)} điểm`,
  };
}

/** The points for each one counted, as Thang điểm gives them; empty is 1. */
export function readEach(draft: Draft): number {
  const each = readCell(draft.scale);
  if (each.kind === 'blank') return 1;
  if (each.kind !== 'number' || each.percent || each.value < 0)
    return draft.fault('scale', `không đọc được "${draft.scaleText}"`, 'Ghi số điểm cho mỗi lần, ví dụ 2', 1);
  return each.value;
}
