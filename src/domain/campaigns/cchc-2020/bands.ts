import type { CriterionRow } from '../Campaign.ts';

const band = (code: string, content: string, target?: string): CriterionRow => ({
  code,
  appliesTo: 'Tất cả',
  group: 'Xếp loại',
  content,
  rule: 'Xếp loại',
  ...(target === undefined ? {} : { target }),
  basis: 'Bảng mẫu: mức xếp loại do đơn vị tự quyết định',
});

/** The plan names no bands: these are an example. */
export const bands: readonly CriterionRow[] = [
  band('XL1', 'Xuất sắc', '>= 90'),
  band('XL2', 'Tốt', '>= 75'),
  band('XL3', 'Khá', '>= 60'),
  band('XL4', 'Trung bình'),
];
