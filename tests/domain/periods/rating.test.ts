import { expect, test } from 'vitest';
import {
  bandOfRating,
  explainedRating,
  isUnrated,
  noteOf,
  placeOfRating,
  ratedBy,
  ratingOf,
  saysNotRated,
  shownRating,
} from '../../../src/domain/periods/rating.ts';
import { person } from './result.ts';

test.each([
  ['as the cell shows it', { score: 92, rating: 'Xuất sắc' }, 'Xuất sắc'],
  ['after the ceilings', { score: 92, rating: 'Xuất sắc', afterCeiling: 'Tốt' }, 'Tốt'],
  ['before the ceilings are decided', { score: 92, rating: 'Xuất sắc', afterCeiling: '' }, 'Xuất sắc'],
  ['of whom nothing applies to', { score: 'Không áp dụng', rating: '' }, 'Không xếp loại'],
  ['of a veto without a total', { score: 'Chưa đủ dữ liệu', rating: 'Trung bình' }, 'Trung bình'],
  ['while there is none', { score: 'Chưa đủ dữ liệu', rating: '' }, ''],
])('%s', (_, result, expected) => expect(shownRating(result)).toBe(expected));

const bands = ['Xuất sắc', 'Tốt', 'Đạt (B)'];

test.each([
  ['a band', 'Tốt', 'Tốt', ''],
  ['a band in other letters', 'tốt', 'Tốt', ''],
  ['a provisional one', 'Tốt (tạm tính 2/4 quý)', 'Tốt', ' (tạm tính 2/4 quý)'],
  ['decomposed', 'Tốt (tạm tính 2/4 quý)'.normalize('NFD'), 'Tốt', ' (tạm tính 2/4 quý)'],
  ['a band with brackets', 'Đạt (B)', 'Đạt (B)', ''],
  ['the same, provisional', 'Đạt (B) (Tạm tính 1/2)', 'Đạt (B)', ' (Tạm tính 1/2)'],
  ['a blank', '', '', ''],
  ['not to be rated', 'Không xếp loại', '', ''],
  ['in small letters', 'không xếp loại', '', ''],
  ['not applicable', 'Không áp dụng', '', ''],
  ['not enough data', 'Chưa đủ dữ liệu', '', ''],
  ['an error text of ours', 'Lỗi: dòng 7, «Đối tượng»: …', '', ''],
  ['an error of Sheets', '#ERROR!', '', ''],
  ['a cell that loads', 'Loading…', '', ''],
  ['a sentence', 'Được 151,07/170 điểm, còn thiếu sáng kiến', '', ''],
  ['a typed band of older criteria', 'Khá', '', ''],
  ['a note alone', '(tạm tính 2/4 quý)', '', '(tạm tính 2/4 quý)'],
])('%s: «%s» is the band «%s»', (_, rating, band, note) => {
  expect([bandOfRating(rating, bands), noteOf(rating)]).toEqual([band, note]);
});

test.each([
  ['a band', 'Tốt', undefined, 'Tốt', undefined, false],
  ['an error', '#ERROR!', undefined, '', '#ERROR!', true],
  ['a sentence', 'Xem lại', undefined, '', 'Xem lại', true],
  ['a blank', '', undefined, '', undefined, true],
  ['not to be rated', 'Không xếp loại', undefined, 'Không xếp loại', undefined, false],
  ['not applicable', 'Không áp dụng', undefined, 'Không áp dụng', undefined, false],
  ['no band after the ceilings', 'Tốt', 'hạ', '', 'hạ', true],
  ['a band after the ceilings of an older error', '#ERROR!', 'Tốt', '#ERROR!', undefined, false],
])('counted and told, %s: «%s»', (_, rating, afterCeiling, held, unread, unrated) => {
  const after = afterCeiling === undefined ? {} : { afterCeiling };
  const found = ratedBy(person('A', 90, rating, after), bands);
  expect([found.rating, found.unread, isUnrated(found)]).toEqual([held, unread, unrated]);
});

test('the place of a rating among bands', () => {
  const places = ['xuất sắc', 'Tốt (tạm tính 2/4 quý)', 'Khá', '', 'Không xếp loại'];
  expect(places.map(rating => placeOfRating(rating, ['Xuất sắc', 'Tốt', 'Không xếp loại']))).toEqual([
    0, 1, -1, -1, -1,
  ]);
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
