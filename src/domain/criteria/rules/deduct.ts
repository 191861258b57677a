import { counted } from '../counted.ts';
import { neededMax } from '../parseMax.ts';
import type { CriterionRule, RuleSummary } from '../Rule.ts';

export const summary: RuleSummary = {
  vi: 'Điểm tối đa − số lỗi × Thang điểm (điểm mỗi lỗi, trống: 1), không dưới 0. Dữ liệu có thể nhân hệ số từng cột',
  en: 'Max − datum × scale (points each, empty: 1), at least 0. Each column of Dữ liệu may have a factor',
  example: {
    row: { data: '0,5 × [Đi muộn] + [Vắng] + 8 × [Bỏ vị trí]', max: '10' },
    data: [{ 'Đi muộn': 3, Vắng: 1, 'Bỏ vị trí': 0 }],
  },
};

/** Trừ theo lỗi: the maximum, less points for each fault counted, never below 0. */
export const deduct: CriterionRule = {
  kind: 'criterion',
  id: 'deduct',
  label: 'Trừ theo lỗi',
  compile: draft => {
    const max = neededMax(draft, 'Ghi số điểm khi không có lỗi nào, ví dụ 10');
    const judge = counted(draft, max, -1, max, 'số lỗi');
    return { effect: 'points', max, ...judge, why: (...datum) => `${judge.why(...datum)} bị trừ` };
  },
};
