import { neededPlain } from '../condition.ts';
import type { CriterionRule, RuleSummary } from '../Rule.ts';
import { parseSteps, unread } from '../scale.ts';

export const summary: RuleSummary = {
  vi: 'Mỗi mức một số điểm; Thang điểm «Tốt: 10; Khá: 7; Đạt: 5; Chưa đạt: 0»',
  en: 'Points per level; scale «Tốt: 10; Khá: 7; Đạt: 5; Chưa đạt: 0»; an unknown level is a fault of the row',
  example: {
    row: { data: 'Mức gương mẫu', scale: 'Tốt: 10; Khá: 7; Đạt: 5; Chưa đạt: 0' },
    data: [{ 'Mức gương mẫu': 'Khá' }],
  },
};

/** Theo mức: each level has its points. A level that the scale does not name is a fault of the row. */
export const grade: CriterionRule = {
  kind: 'criterion',
  ordersLevels: true,
  id: 'grade',
  label: 'Theo mức',
  compile: draft => {
    const fix = 'Viết ví dụ: Tốt: 10; Khá: 7; Đạt: 5; Chưa đạt: 0';
    const steps = parseSteps(draft.scaleText) ?? unread(draft, fix, [], 'Theo mức cần Thang điểm');
    neededPlain(draft, 'Theo mức');
    if (draft.outOf !== '')
      draft.fault('outOf', 'Theo mức không dùng Mẫu số', 'Xóa Mẫu số, hoặc dùng Bậc thang', undefined);
    const { levels } = draft;
    const ofRank = Float64Array.of(
      0,
      ...levels.map(name => steps.find(step => step.name === name)?.points ?? 0).reverse(),
    );
    return {
      effect: 'points',
      max: draft.max ?? Math.max(...ofRank),
      reading: { as: 'level', levels },
      better: 1,
      potential: {
        top: Math.max(...ofRank),
        turns: [],
        isGradual: false,
        step: 1,
        counts: false,
      },
      judge: (values, points) => {
        for (let i = 0; i < values.length; i++) points[i] = values[i]! > 0 ? ofRank[values[i]!]! : 0;
      },
      why: shown => `mức ${shown}`,
    };
  },
};
