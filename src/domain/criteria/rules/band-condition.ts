import { bandNamed } from '../bandNamed.ts';
import { climbTo } from '../climbTo.ts';
import { condition } from '../condition.ts';
import { formatTarget } from '../formatTarget.ts';
import { neededTarget } from '../neededTarget.ts';
import type { CriterionRule, RuleSummary } from '../Rule.ts';
import { verdicts } from '../verdicts.ts';

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
    const choice = `Chọn: ${draft.bandNames.join(', ')}`;
    const rating =
      bandNamed(draft) ?? draft.fault('scale', 'chưa ghi loại nào cần điều kiện này', choice, '');
    const found = condition(draft, target);
    const { reading, met, better } = found;
    const wanted = formatTarget(target, draft.outOf !== '');
    return {
      effect: 'band-condition',
      rating,
      wanted,
      reading,
      better,
      judge: verdicts(met, 1),
      ...climbTo(found, 1),
      why: shown => `${shown}, loại ${rating} cần ${wanted}`,
    };
  },
};
