import { expect, test } from 'vitest';
import {
  bandOfRating,
  explainedRating,
  noteOf,
  placeOfRating,
  ratingOf,
  saysNotRated,
  shownRating,
} from '../../../src/domain/periods/rating.ts';

test.each([
  ['as the cell shows it', { score: 92, rating: 'Xuất sắc' }, 'Xuất sắc'],
  ['after the ceilings', { score: 92, rating: 'Xuất sắc', afterCeiling: 'Tốt' }, 'Tốt'],
  ['before the ceilings are decided', { score: 92, rating: 'Xuất sắc', afterCeiling: '' }, 'Xuất sắc'],
  ['of whom nothing applies to', { score: 'Không áp dụng', rating: '' }, 'Không xếp loại'],
  ['of a veto without a total', { score: 'Chưa đủ dữ liệu', rating: 'Trung bình' }, 'Trung bình'],
  ['while there is none', { score: 'Chưa đủ dữ liệu', rating: '' }, ''],
])('%s', (_, result, expected) => expect(shownRating(result)).toBe(expected));

test.each([
  ['Tốt', 'Tốt', ''],
  ['Tốt (tạm tính 2/4 quý)', 'Tốt', ' (tạm tính 2/4 quý)'],
  ['Tốt (tạm tính 2/4 quý)'.normalize('NFD'), 'Tốt', ' (tạm tính 2/4 quý)'],
  ['Đạt (B)', 'Đạt (B)', ''],
  ['Đạt (B) (Tạm tính 1/2)', 'Đạt (B)', ' (Tạm tính 1/2)'],
  ['', '', ''],
  ['Không xếp loại', '', ''],
  ['không xếp loại', '', ''],
  ['Không áp dụng', '', ''],
  ['Chưa đủ dữ liệu', '', ''],
  ['Lỗi: dòng 7, «Đối tượng»: …', '', ''],
  ['#ERROR!', '', ''],
  ['(tạm tính 2/4 quý)', '', '(tạm tính 2/4 quý)'],
])('the rating «%s» names the band «%s»', (rating, band, note) => {
  expect([bandOfRating(rating), noteOf(rating)]).toEqual([band, note]);
});

test('the place of a rating among bands', () => {
  const bands = ['Xuất sắc', 'Tốt', 'Không xếp loại'];
  const places = ['xuất sắc', 'Tốt (tạm tính 2/4 quý)', 'Khá', '', 'Không xếp loại'];
  expect(places.map(rating => placeOfRating(rating, bands))).toEqual([0, 1, -1, -1, -1]);
  expect(['Không xếp loại', 'Không áp dụng', '', 'Tốt'].map(saysNotRated)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('the rating after a ceiling holds, and tells of the one before', () => {
  const of = (rating: string, afterCeiling?: string) => ({
    score: 90,
    rating,
    ...(afterCeiling === undefined ? {} : { afterCeiling }),
  });
  expect(ratingOf(of('Xuất sắc'))).toBe('Xuất sắc');
  expect(ratingOf(of('Xuất sắc', ''))).toBe('Xuất sắc');
  expect(ratingOf(of('Xuất sắc', 'Tốt'))).toBe('Tốt');
  expect(explainedRating(of('Xuất sắc', 'Tốt'))).toBe('Tốt (trước trần: Xuất sắc)');
  expect(explainedRating(of('Tốt', 'Tốt'))).toBe('Tốt');
});
