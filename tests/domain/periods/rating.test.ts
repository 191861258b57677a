import { expect, test } from 'vitest';
import { shownRating } from '../../../src/domain/periods/rating.ts';

test.each([
  ['as the cell shows it', { score: 92, rating: 'Xuất sắc' }, 'Xuất sắc'],
  ['after the ceilings', { score: 92, rating: 'Xuất sắc', afterCeiling: 'Tốt' }, 'Tốt'],
  ['before the ceilings are decided', { score: 92, rating: 'Xuất sắc', afterCeiling: '' }, 'Xuất sắc'],
  ['of whom nothing applies to', { score: 'Không áp dụng', rating: '' }, 'Không xếp loại'],
  ['of a veto without a total', { score: 'Chưa đủ dữ liệu', rating: 'Trung bình' }, 'Trung bình'],
  ['while there is none', { score: 'Chưa đủ dữ liệu', rating: '' }, ''],
])('%s', (_, result, expected) => expect(shownRating(result)).toBe(expected));
