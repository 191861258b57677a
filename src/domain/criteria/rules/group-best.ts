import type { GroupLimitRule, RuleSummary } from '../Rule.ts';
import { neededGroup } from '../scale.ts';

export const summary: RuleSummary = {
  vi: 'Trong các tiêu chí của Nhóm chỉ tính tiêu chí được nhiều điểm nhất (điểm trừ: bị trừ nhiều nhất)',
  en: 'Of the criteria of Nhóm only the one with most points counts (of penalties the largest)',
  example: {
    row: { group: 'Thành tích' },
    beside: [
      { group: 'Thành tích', rule: 'Điểm cộng', data: 'Cấp tỉnh' },
      { group: 'Thành tích', rule: 'Điểm cộng', data: 'Cấp sở' },
    ],
    data: [{ 'Cấp tỉnh': 5, 'Cấp sở': 3, 'Điểm khác': 80 }],
  },
};

/** Lấy cao nhất: of a group only the criterion that gives most counts. */
export const groupBest: GroupLimitRule = {
  kind: 'group-limit',
  id: 'group-best',
  label: 'Lấy cao nhất',
  compile: draft => {
    const { row, populations, faults } = draft;
    return { row, populations, faults, group: neededGroup(draft), most: undefined };
  },
};
