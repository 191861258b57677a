import { neededMax } from '../parseMax.ts';
import type { GroupLimitRule, RuleSummary } from '../Rule.ts';
import { neededGroup } from '../scale.ts';

export const summary: RuleSummary = {
  vi: 'Các tiêu chí của Nhóm cộng lại nhiều nhất bằng Điểm tối đa; điểm cộng, điểm trừ cũng vậy',
  en: 'The criteria of Nhóm together give at most Max points; so do bonuses, or penalties',
  example: {
    row: { group: 'Khen thưởng', max: '10' },
    beside: [
      { group: 'Khen thưởng', rule: 'Điểm cộng', data: 'Giấy khen' },
      { group: 'Khen thưởng', rule: 'Điểm cộng', data: 'Bằng khen' },
    ],
    data: [{ 'Giấy khen': 6, 'Bằng khen': 7, 'Điểm khác': 80 }],
  },
};

/** Trần nhóm: the criteria of a group give at most so many points together. */
export const groupCap: GroupLimitRule = {
  kind: 'group-limit',
  id: 'group-cap',
  label: 'Trần nhóm',
  compile: draft => {
    const { row, populations, faults } = draft;
    const group = neededGroup(draft);
    return {
      row,
      populations,
      faults,
      group,
      most: neededMax(draft, 'Ghi số điểm nhiều nhất của nhóm, ví dụ 10'),
    };
  },
};
