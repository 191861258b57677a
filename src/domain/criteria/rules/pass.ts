import { requirement } from '../condition.ts';
import type { CriterionRule, RuleSummary } from '../Rule.ts';

export const summary: RuleSummary = {
  vi: 'Đủ điểm nếu đạt Chỉ tiêu (không ghi Chỉ tiêu: nếu dữ liệu là Có), không đạt thì 0. Chỉ tiêu có thể là khoảng «từ 50% đến dưới 70%». Điểm tối đa 0 hoặc trống: chỉ báo đạt hay không',
  en: 'Full points if the target holds (without a target: if the datum is Có), else 0. A target may be a range «từ 50% đến dưới 70%». Max 0 or empty: only reported',
  example: {
    row: { data: 'Vượt tiến độ', outOf: 'Được giao', target: 'trên 20%', max: '10' },
    data: [{ 'Vượt tiến độ': 1, 'Được giao': 5 }],
  },
};

/** Đạt/không đạt: all the points or none. Without points it only reports whether the target is met. */
export const pass: CriterionRule = {
  kind: 'criterion',
  ordersLevels: true,
  id: 'pass',
  label: 'Đạt/không đạt',
  compile: draft => {
    const max = draft.max ?? 0;
    const { wanted, potential, ...judge } = requirement(draft, draft.target, max || 1);
    const why = (shown: string) => `${shown}, cần ${wanted}`;
    return max === 0
      ? { effect: 'report', ...judge, why }
      : { effect: 'points', max, ...judge, potential, why };
  },
};
