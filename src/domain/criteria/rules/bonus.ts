import { counted } from '../counted.ts';
import type { CriterionRule, RuleSummary } from '../Rule.ts';

export const summary: RuleSummary = {
  vi: 'Dữ liệu × Thang điểm (điểm mỗi lần, trống: 1), nhiều nhất Điểm tối đa nếu có; cộng vào tổng đã quy về thang (100, hoặc Thang tổng). Không có dữ liệu là 0',
  en: 'Datum × scale (points each, empty: 1), at most max if there is one; added to the total after it is put on the scale. Blank is 0',
  example: {
    row: { data: 'Được công nhận', max: '5', scale: '2' },
    data: [{ 'Được công nhận': 2, 'Điểm khác': 90 }],
  },
};

/** Điểm cộng: added to the total, which stays within its scale. */
export const bonus: CriterionRule = {
  kind: 'criterion',
  id: 'bonus',
  label: 'Điểm cộng',
  compile: draft => ({ effect: 'adjust', ...counted(draft, 0, 1, draft.max ?? Infinity, 'số') }),
};
