import { counted } from '../counted.ts';
import { neededMax } from '../parseMax.ts';
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
    return { effect: 'points', max, ...counted(draft, 0, 1, max, 'số đếm') };
  },
};
