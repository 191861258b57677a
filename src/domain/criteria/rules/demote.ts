import { neededTarget, requirement } from '../condition.ts';
import type { CriterionRule, RuleSummary } from '../Rule.ts';

export const summary: RuleSummary = {
  vi: 'Không đạt Chỉ tiêu thì hạ xếp loại bấy nhiêu bậc như Điểm tối đa (trống: 1), không dưới loại cuối; nhiều dòng thì cộng lại',
  en: 'If the target fails: the rating is as many bands lower as Max points says (empty: 1), not below the last; several add up',
  example: {
    row: { data: 'Nghỉ không phép', target: 'không quá 0' },
    data: [{ 'Nghỉ không phép': 2, 'Điểm khác': 92 }],
  },
};

/** Hạ bậc: who fails it is rated so many bands lower, after all other limits. */
export const demote: CriterionRule = {
  kind: 'criterion',
  id: 'demote',
  label: 'Hạ bậc',
  compile: draft => {
    const target = neededTarget(draft, 'Hạ bậc', 'Viết điều kiện phải giữ, ví dụ: không quá 0');
    const needed = requirement(draft, target);
    const { max: steps = 1, bandNames } = draft;
    if (!Number.isInteger(steps) || steps < 1)
      draft.fault('max', 'số bậc phải là số nguyên từ 1', 'Ghi ví dụ 1, hoặc để trống', undefined);
    if (bandNames.length === 0)
      draft.fault('rule', 'bảng chưa có dòng Xếp loại nào', 'Thêm các dòng Xếp loại', undefined);
    return {
      effect: 'demote',
      steps,
      ...needed,
      why: shown => `${shown}, cần ${needed.wanted}, nên hạ ${steps} bậc`,
    };
  },
};
