import { counted } from '../counted.ts';
import type { CriterionRule, RuleSummary } from '../Rule.ts';

export const summary: RuleSummary = {
  vi: 'Dữ liệu × Thang điểm (điểm mỗi lần, trống: 1), nhiều nhất Điểm tối đa nếu có; trừ vào tổng đã quy về thang (100, hoặc Thang tổng). Không có dữ liệu là 0',
  en: 'Datum × scale (points each, empty: 1), at most max if there is one; taken from the total after it is put on the scale. Blank is 0',
  example: {
    row: { data: 'Báo cáo muộn', scale: '0,5' },
    data: [{ 'Báo cáo muộn': 3, 'Điểm khác': 90 }],
  },
};

/** Điểm trừ: taken from the total, which stays at least 0. */
export const penalty: CriterionRule = {
  kind: 'criterion',
  id: 'penalty',
  label: 'Điểm trừ',
  compile: draft => ({ effect: 'adjust', ...counted(draft, 0, -1, draft.max ?? Infinity, 'số') }),
};
