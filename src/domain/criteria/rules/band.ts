import { meeting, meets } from '../condition.ts';
import type { Band, BandRule, RuleSummary } from '../Rule.ts';

export const summary: RuleSummary = {
  vi: 'Nội dung là tên loại, Chỉ tiêu là tổng điểm cần có («>= 90», «từ 70 đến dưới 90»: chỉ đầu dưới xếp loại); xếp từ cao xuống thấp, loại cuối có thể để trống Chỉ tiêu',
  en: 'Content = name of the band, target on the total, e.g. «>= 90» or «từ 70 đến dưới 90», of which the lower end rates; from best to worst, the last may have no target',
  example: {
    row: { content: 'Xuất sắc', target: '>= 90' },
    data: [{ 'Điểm khác': 89.99 }],
  },
};

/** Xếp loại: a band of ratings; rows stand from best to worst, the last may have no target. */
export const band: BandRule = {
  kind: 'band',
  id: 'band',
  label: 'Xếp loại',
  compile: draft => {
    const { target, content } = draft;
    if (content === '') draft.fault('content', 'chưa có tên loại', 'Ghi tên loại, ví dụ Tốt', undefined);
    const always: Band = { ...draft, name: content, least: 0, reached: () => true };
    if (target === undefined) return always;
    if (target.kind !== 'number')
      return draft.fault('target', 'Chỉ tiêu của loại phải là tổng điểm', 'Viết ví dụ: >= 90', always);
    const limit = target.percent ? target.value * 100 : target.value;
    const least = target.op === '>=' ? limit : target.op === '>' ? limit + 1e-6 : undefined;
    const met = meeting(target.op, limit);
    return { ...always, least, reached: total => meets(met, total) };
  },
};
