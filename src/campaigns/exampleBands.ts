import type { CriterionRow } from './Campaign.ts';

const bands = [
  ['Xuất sắc', '>= 90'],
  ['Tốt', '>= 75'],
  ['Khá', '>= 60'],
  ['Trung bình', ''],
] as const;

/** Bands for everybody as an example (bảng mẫu), of a plan that names none. */
export const exampleBands: readonly CriterionRow[] = bands.map(([content, target], at) => ({
  code: `XL${at + 1}`,
  appliesTo: 'Tất cả',
  group: 'Xếp loại',
  content,
  rule: 'Xếp loại',
  target,
  basis: 'Bảng mẫu: mức xếp loại do đơn vị tự quyết định',
}));
