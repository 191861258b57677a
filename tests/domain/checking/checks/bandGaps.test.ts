import { expect, test } from 'vitest';
import { findingsIn } from '../../../../src/domain/checking/checkCriteria.ts';
import { found, table } from '../found.ts';
import { banded } from './banded.ts';

const gap = (row: number, totals: string, last: string) =>
  `dòng ${row}, «Chỉ tiêu»: tổng ${totals} không thuộc loại nào, vẫn xếp loại cuối là "${last}"`;

test.each([
  ['below the last', 'Tốt >= 90, Khá >= 50', [gap(4, 'dưới 50', 'Khá')]],
  ['between two', 'Tốt >= 90, Khá >= 70, Kém < 50', [gap(5, 'từ 50 đến dưới 70', 'Kém')]],
  ['one total between two', 'Tốt > 50, Kém < 50', [gap(4, 'đúng 50', 'Kém')]],
  ['above the first', 'Khá <= 90', [gap(3, 'trên 90', 'Khá')]],
  ['from the first on', 'Khá dưới 90', [gap(3, 'từ 90 trở lên', 'Khá')]],
  ['0 itself', 'Tốt >= 50, Kém > 0', [gap(4, 'đúng 0', 'Kém')]],
  ['after a total that is just taken in', 'Tốt > 70, Kém <= 50', [gap(4, 'trên 50 đến 70', 'Kém')]],
  ['a lone band with a target', 'Đạt >= 50', [gap(3, 'dưới 50', 'Đạt')]],
])('%s', (_, bands, findings) => {
  expect(found(banded(bands))).toEqual(findings);
});

test('the fix of a last band with a target is to leave it out', () => {
  expect(findingsIn(table(banded('Tốt >= 90, Khá >= 50')), [])[0]!.fix).toBe(
    'Để trống Chỉ tiêu của loại cuối',
  );
});

test.each([
  ['a last band without target', 'Tốt >= 90, Kém'],
  ['a last band from 0', 'Tốt >= 90, Kém >= 0'],
  ['a last band of what is left', 'Tốt >= 90, Kém < 90'],
  ['more than, then at most', 'Tốt > 50, Kém <= 50'],
])('no fault: %s', (_, bands) => {
  expect(found(banded(bands))).toEqual([]);
});

test('bands of one population are no help for another', () => {
  expect(
    found(`${banded('Tốt >= 90, Kém', 'Tập thể')}\n${banded('Tốt >= 90, Khá >= 50', 'Cá nhân')}`),
  ).toEqual([gap(7, 'dưới 50', 'Khá')]);
});
