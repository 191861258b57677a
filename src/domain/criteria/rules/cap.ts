import { formatNumber } from '../../text/formatNumber.ts';
import { neededTarget, requirement } from '../condition.ts';
import { neededMax } from '../parseMax.ts';
import type { CriterionRule, RuleSummary } from '../Rule.ts';

export const summary: RuleSummary = {
  vi: 'Không đạt Chỉ tiêu thì tổng điểm nhiều nhất bằng Điểm tối đa',
  en: 'If the target fails: the total is at most Max points',
  example: {
    row: { data: 'Vi phạm kỷ luật', target: 'không quá 0', max: '70' },
    data: [{ 'Vi phạm kỷ luật': 1, 'Điểm khác': 92 }],
  },
};

/** Trần điểm: who fails it has a total of at most so many points. */
export const cap: CriterionRule = {
  kind: 'criterion',
  id: 'cap',
  label: 'Trần điểm',
  compile: draft => {
    const target = neededTarget(draft, 'Trần điểm', 'Viết điều kiện phải giữ, ví dụ: không quá 0');
    const needed = requirement(draft, target);
    const max = neededMax(draft, 'Ghi tổng điểm cao nhất khi không đạt, ví dụ 70');
    return {
      effect: 'cap',
      most: max,
      ...needed,
      why: shown => `${shown}, cần ${needed.wanted}, nên tổng không quá ${formatNumber(max)}`,
    };
  },
};
