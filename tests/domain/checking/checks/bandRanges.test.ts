import { expect, test } from 'vitest';
import { found } from '../found.ts';
import { banded } from './banded.ts';

const apart = (end: string, above: string) =>
  `dòng 4, «Chỉ tiêu»: loại "Khá" đến ${end}, mà loại "Tốt" đứng trước từ ${above}`;

test.each([
  ['a gap', 'Tốt >= 90, Khá từ 70 đến dưới 85, Kém', apart('dưới 85', '90')],
  ['an overlap', 'Tốt >= 90, Khá từ 70 đến dưới 95, Kém', apart('dưới 95', '90')],
  ['an overlap, the end included', 'Tốt >= 90, Khá từ 70 đến 95, Kém', apart('95', '90')],
  ['more than a point between', 'Tốt >= 90, Khá từ 70 đến 88,5, Kém', apart('88,5', '90')],
  ['in percent', 'Tốt >= 90%, Khá từ 70 đến dưới 85%, Kém', apart('dưới 85', '90')],
])('%s', (_, bands, finding) => {
  expect(found(banded(bands))).toEqual([finding]);
});

test.each([
  [
    'up to the band above',
    'Xuất sắc từ 90 đến 100, Tốt từ 70 đến dưới 90 điểm, Khá từ 50 đến dưới 70, Kém dưới 50',
  ],
  ['the end included', 'Tốt >= 90, Khá từ 70 đến 90, Kém'],
  ['whole points', 'Tốt >= 90, Khá từ 70 đến 89, Kém'],
  ['two places', 'Tốt >= 90, Khá từ 70 đến 89,99, Kém'],
])('no fault: %s', (_, bands) => {
  expect(found(banded(bands))).toEqual([]);
});
