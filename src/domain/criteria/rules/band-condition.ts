import { neededTarget, requirement } from '../condition.ts';
import { choice } from '../Reading.ts';
import type { CriterionRule, RuleSummary } from '../Rule.ts';
import { bandNamed } from '../scale.ts';

export const summary: RuleSummary = {
  vi: 'Loại ghi ở Thang điểm và các loại cao hơn còn cần Chỉ tiêu này; không đạt thì cao nhất là loại ngay dưới',
  en: 'The band named in the scale, and those above it, also need this target; else at most the band just below',
  example: {
    row: { data: 'Có hiệu quả', target: 'ít nhất 1', scale: 'Xuất sắc' },
    data: [{ 'Có hiệu quả': 0, 'Điểm khác': 92 }],
  },
};

/** Điều kiện xếp loại: the band that the scale names, and those above it, also need this. */
export const bandCondition: CriterionRule = {
  kind: 'criterion',
  id: 'band-condition',
  label: 'Điều kiện xếp loại',
  compile: draft => {
    const target = neededTarget(draft, 'Điều kiện xếp loại', 'Viết điều kiện, ví dụ: ít nhất 1');
    const needed = requirement(draft, target);
    const rating =
      bandNamed(draft) ??
      draft.fault('scale', 'chưa ghi loại nào cần điều kiện này', choice(draft.bandNames), '');
    return {
      effect: 'band-condition',
      rating,
      ...needed,
      why: shown => `${shown}, loại ${rating} cần ${needed.wanted}`,
    };
  },
};
