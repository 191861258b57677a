import { neededTarget, requirement } from '../condition.ts';
import type { CriterionRule, RuleSummary } from '../Rule.ts';
import { bandNamed } from '../scale.ts';

export const summary: RuleSummary = {
  vi: 'Không đạt Chỉ tiêu thì xếp loại thấp nhất (hoặc loại ghi ở Thang điểm), dù điểm bao nhiêu',
  en: 'If the target fails: the lowest band (or the one named in the scale) whatever the score',
  example: {
    row: { data: 'Vụ việc đã kết luận', target: 'không quá 0' },
    data: [{ 'Vụ việc đã kết luận': 1, 'Điểm khác': 92 }],
  },
};

/** Điểm liệt: whatever the score, who fails it gets the lowest band, or the band that the scale names. */
export const veto: CriterionRule = {
  kind: 'criterion',
  id: 'veto',
  label: 'Điểm liệt',
  compile: draft => {
    const target = neededTarget(draft, 'Điểm liệt', 'Viết điều kiện phải giữ, ví dụ: không quá 0');
    const needed = requirement(draft, target);
    const rating = bandNamed(draft);
    return {
      effect: 'veto',
      rating,
      ...needed,
      why: shown => `${shown}, cần ${needed.wanted} (điểm liệt)`,
    };
  },
};
