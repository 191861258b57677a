import type { RuleSummary, TotalScaleRule } from '../Rule.ts';

export const summary: RuleSummary = {
  vi: 'Thang của tổng điểm: Điểm tối đa là tổng của người đủ mọi điểm (trống: tổng các Điểm tối đa), Chỉ tiêu «không quá 120» là tổng nhiều nhất có thể có (trống: Điểm tối đa). Không có dòng này: thang 100',
  en: "The table's own scale: Max points is the total of somebody who has every point (empty: the sum of the maxima), the target «không quá 120» the most a total can be (empty: Max points). Without this row: 100",
  example: {
    row: { max: '80', target: 'không quá 85' },
    data: [{ 'Điểm khác': 75 }],
  },
};

/** Thang tổng: the scale on which the total, its bands and caps are. */
export const totalScale: TotalScaleRule = {
  kind: 'total-scale',
  id: 'total-scale',
  label: 'Thang tổng',
  compile: draft => {
    const { row, populations, faults, max, target } = draft;
    const scale = { row, populations, faults, top: max };
    if (max === 0) draft.fault('max', 'thang tổng phải lớn hơn 0', 'Ghi ví dụ 80, hoặc để trống', undefined);
    if (target === undefined) return { ...scale, most: undefined };
    const isLimit = target.kind === 'number' && target.op === '<=' && !target.percent;
    const fix = 'Viết ví dụ: không quá 120, hoặc để trống';
    if (!isLimit)
      return draft.fault('target', 'Thang tổng chỉ nhận «không quá» và một số', fix, {
        ...scale,
        most: undefined,
      });
    if (max !== undefined && target.value < max)
      draft.fault('target', 'thấp hơn Điểm tối đa của thang', fix, undefined);
    return { ...scale, most: target.value };
  },
};
