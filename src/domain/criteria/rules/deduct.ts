import { formatNumber } from '../../text/formatNumber.ts';
import { readEach } from '../adjustment.ts';
import { neededMax } from '../neededMax.ts';
import type { CriterionRule, RuleSummary } from '../Rule.ts';

export const summary: RuleSummary = {
  vi: 'Điểm tối đa − số lỗi × Thang điểm (điểm mỗi lỗi, trống: 1), không dưới 0',
  en: 'Max − datum × scale (points each, empty: 1), at least 0',
  example: {
    row: { data: 'Báo cáo muộn', max: '10', scale: '2' },
    data: [{ 'Báo cáo muộn': 1 }],
  },
};

/** Trừ theo lỗi: the maximum, less points for each fault counted, never below 0. */
export const deduct: CriterionRule = {
  kind: 'criterion',
  id: 'deduct',
  label: 'Trừ theo lỗi',
  compile: draft => {
    const max = neededMax(draft, 'Ghi số điểm khi không có lỗi nào, ví dụ 10');
    const each = readEach(draft);
    return {
      effect: 'points',
      max,
      reading: { as: 'number', flags: false, percent: 'refused' },
      better: -1,
      climb: { top: max, valueFor: wanted => (max - wanted) / each, grain: 1, counts: true },
      judge: (values, points, refuse) => {
        for (let i = 0; i < values.length; i++) {
          const value = values[i]!;
          if (value < 0) refuse(i, `${formatNumber(value, 6)} là số âm, cần số lỗi từ 0 trở lên`);
          points[i] = Math.max(0, max - value * each);
        }
      },
      why: shown => `${shown} × ${formatNumber(each, 6)} điểm bị trừ`,
    };
  },
};
