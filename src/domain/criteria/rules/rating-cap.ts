import { neededPlain } from '../condition.ts';
import type { CriterionRule, RuleSummary } from '../Rule.ts';

export const summary: RuleSummary = {
  vi: 'Dữ liệu là tên một loại; xếp loại không cao hơn loại đó (người đứng đầu không cao hơn đơn vị)',
  en: "The rating is not above the band named by the datum (a head's rating not above the unit's)",
  example: {
    row: { data: 'Xếp loại đơn vị' },
    data: [{ 'Xếp loại đơn vị': 'Tốt', 'Điểm khác': 92 }],
  },
};

/** Trần xếp loại: the rating is not above the band that the datum names, as a head's is not above the unit's. */
export const ratingCap: CriterionRule = {
  kind: 'criterion',
  id: 'rating-cap',
  label: 'Trần xếp loại',
  compile: draft => {
    const { bandNames } = draft;
    if (bandNames.length === 0)
      draft.fault('rule', 'bảng chưa có dòng Xếp loại nào', 'Thêm các dòng Xếp loại', undefined);
    neededPlain(draft, 'Trần xếp loại');
    if (draft.outOf !== '')
      draft.fault(
        'outOf',
        'Trần xếp loại không dùng Mẫu số',
        'Xóa Mẫu số, Dữ liệu là tên một loại',
        undefined,
      );
    return {
      effect: 'rating-cap',
      bandNames,
      reading: { as: 'level', levels: bandNames },
      better: 0,
      judge: () => {},
      why: shown => shown,
    };
  },
};
