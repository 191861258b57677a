import { describe, expect, test } from 'vitest';
import { Names } from '../../../src/domain/text/Names.ts';

const names = new Names([
  ['Đạt', 1],
  ['Đất', 2],
  ['Tỷ lệ', 3],
  ['Xếp loại', 4],
  ['Xếp  loai', 4],
]);

describe('a name', () => {
  test.each([
    ['as it is', 'Đạt', 1],
    ['in capitals, with blanks too many', ' TỶ  LỆ', 3],
    ['without marks, where that leaves one', 'ty le', 3],
    ['without marks, where two are the same thing', 'xep loai', 4],
    ['without marks, where it may be two things', 'dat', undefined],
    ['misspelt', 'Tỷ lê hai', undefined],
  ])('%s', (_, asked, found) => {
    expect(names.find(asked)).toBe(found);
  });
});

test.each([
  ['near one: that', 'tye le', 'Ý bạn là "Tỷ lệ"?'],
  ['near none: all', 'Kinh phí', 'Chọn: Đạt; Đất; Tỷ lệ; Xếp loại; Xếp  loai'],
])('help with a name %s', (_, asked, text) => {
  expect(names.help(asked)).toBe(text);
});
