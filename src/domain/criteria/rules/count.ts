import { formatNumber } from '../../text/formatNumber.ts';
import { readEach } from '../adjustment.ts';
import { neededMax } from '../neededMax.ts';
import type { CriterionRule, RuleSummary } from '../Rule.ts';

export const summary: RuleSummary = {
  vi: 'Số đếm được × Thang điểm (điểm mỗi lần, trống: 1), không quá Điểm tối đa',
  en: 'Datum × scale (points each, empty: 1), at most max',
  example: {
    row: { data: 'Có hiệu quả', max: '10', scale: '2' },
    data: [{ 'Có hiệu quả': 3 }],
  },
};

/** Số lượng: points for each one counted, up to the maximum. */
export const count: CriterionRule = {
  kind: 'criterion',
  id: 'count',
  label: 'Số lượng',
  compile: draft => {
    const max = neededMax(draft, 'Ghi số điểm cao nhất, ví dụ 10');
    const each = readEach(draft);
    return {
      effect: 'points',
      max,
      reading: { as: 'number', flags: false, percent: 'refused' },
      better: 1,
      climb: { top: max, valueFor: wanted => wanted / each, grain: 1, counts: true },
      judge: (values, points, refuse) => {
        for (let i = 0; i < values.length; i++) {
          const value = values[i]!;
          if (value < 0) refuse(i, `${formatNumber(value, 6)} là số âm, cần số đếm từ 0 trở lên`);
          points[i] = Math.min(max, value * each);
        }
      },
      why: shown => `${shown} × ${formatNumber(each, 6)} điểm`,
    };
  },
};
