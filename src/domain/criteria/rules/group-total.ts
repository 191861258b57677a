import { neededMax } from '../parseMax.ts';
import type { GroupTotalRule, RuleSummary } from '../Rule.ts';
import { neededGroup } from '../scale.ts';

export const summary: RuleSummary = {
  vi: 'Tổng điểm tối đa mà Nhóm phải có; chỉ CHECK_CRITERIA dùng để đối chiếu, không ảnh hưởng điểm',
  en: 'The total that Nhóm is declared to have: only CHECK_CRITERIA reads it',
  example: {
    row: { group: 'Nhiệm vụ', max: '70' },
    data: [],
  },
};

/** Tổng nhóm: the total that a group is declared to have; only the check reads it. */
export const groupTotal: GroupTotalRule = {
  kind: 'group-total',
  id: 'group-total',
  label: 'Tổng nhóm',
  compile: draft => {
    neededGroup(draft);
    return neededMax(draft, 'Ghi tổng điểm của nhóm, ví dụ 70');
  },
};
