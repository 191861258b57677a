import { expect, test } from 'vitest';
import { ratingOf, ratingText } from '../../../src/domain/periods/Result.ts';
import { isNotRated, placeOfRating, readRating } from '../../../src/domain/periods/ratingText.ts';

test.each([
  ['Tốt', { band: 'Tốt', note: '' }],
  ['Tốt (tạm tính 2/4 quý)', { band: 'Tốt', note: ' (tạm tính 2/4 quý)' }],
  ['Tốt (tạm tính 2/4 quý)'.normalize('NFD'), { band: 'Tốt', note: ' (tạm tính 2/4 quý)' }],
  ['Đạt (B)', { band: 'Đạt (B)', note: '' }],
  ['Đạt (B) (Tạm tính 1/2)', { band: 'Đạt (B)', note: ' (Tạm tính 1/2)' }],
  ['', undefined],
  ['Không xếp loại', undefined],
  ['không xếp loại', undefined],
  ['Không áp dụng', undefined],
  ['Chưa đủ dữ liệu', undefined],
  ['(tạm tính 2/4 quý)', undefined],
])('the rating «%s» is %o', (rating, expected) => {
  expect(readRating(rating)).toEqual(expected);
});

test('the place of a rating among bands', () => {
  const bands = ['Xuất sắc', 'Tốt', 'Không xếp loại'];
  const places = ['xuất sắc', 'Tốt (tạm tính 2/4 quý)', 'Khá', '', 'Không xếp loại'];
  expect(places.map(rating => placeOfRating(rating, bands))).toEqual([0, 1, -1, -1, -1]);
  expect(['Không xếp loại', 'Không áp dụng', '', 'Tốt'].map(isNotRated)).toEqual([true, true, false, false]);
});

test('the rating after a ceiling holds, and tells of the one before', () => {
  expect(ratingOf({ rating: 'Xuất sắc' })).toBe('Xuất sắc');
  expect(ratingOf({ rating: 'Xuất sắc', afterCeiling: '' })).toBe('Xuất sắc');
  expect(ratingOf({ rating: 'Xuất sắc', afterCeiling: 'Tốt' })).toBe('Tốt');
  expect(ratingText({ rating: 'Xuất sắc', afterCeiling: 'Tốt' })).toBe('Tốt (trước trần: Xuất sắc)');
  expect(ratingText({ rating: 'Tốt', afterCeiling: 'Tốt' })).toBe('Tốt');
});
