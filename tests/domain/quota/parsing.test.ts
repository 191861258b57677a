import { describe, expect, test } from 'vitest';
import { parseBase } from '../../../src/domain/quota/parsing.ts';
import { parseShare } from '../../../src/domain/text/parseShare.ts';

test.each([
  [0.2, 0.2],
  [20, 0.2],
  ['20%', 0.2],
  ['20 %', 0.2],
  ['không quá 20%', 0.2],
  ['0,2', 0.2],
  ['12,5%', 0.125],
  ['', undefined],
  ['hai mươi', undefined],
  [120, undefined],
  ['120%', undefined],
  [0, 0],
  ['0%', 0],
  [1, 1],
  [100, 1],
  ['tối đa 100 %', 1],
  [-0.2, undefined],
  ['-20%', undefined],
  [' −20%', undefined],
  ['20\u00a0%', 0.2],
  [true, undefined],
  [null, undefined],
])('the share %j is %j', (cell, expected) => {
  expect(parseShare(cell)).toBe(expected);
});

describe('the base', () => {
  const short = ['Xuất sắc', 'Tốt', 'Khá', 'Trung bình'];
  const long = [
    'Hoàn thành xuất sắc nhiệm vụ',
    'Hoàn thành tốt nhiệm vụ',
    'Hoàn thành nhiệm vụ',
    'Không hoàn thành nhiệm vụ',
  ];
  test.each([
    ['Tất cả', short, 'all'],
    ['toàn bộ số được xếp loại', short, 'all'],
    ['Tốt', short, { band: 'Tốt', orBetter: false }],
    ['tốt trở lên', short, { band: 'Tốt', orBetter: true }],
    ['Từ Khá trở lên', short, { band: 'Khá', orBetter: true }],
    ['>= Tốt', short, { band: 'Tốt', orBetter: true }],
    ['Tốt', long, { band: 'Hoàn thành tốt nhiệm vụ', orBetter: false }],
    ['số được xếp loại Hoàn thành tốt nhiệm vụ', long, { band: 'Hoàn thành tốt nhiệm vụ', orBetter: false }],
    ['Hoàn thành nhiệm vụ', long, { band: 'Hoàn thành nhiệm vụ', orBetter: false }],
    ['Hoàn thành', long, undefined],
    ['Giỏi', short, undefined],
    ['', short, undefined],
    ['', ['Tốt', ''], undefined],
    ['từ', ['Tốt', ''], undefined],
    ['Đạt tất cả', ['Đạt tất cả', 'Đạt'], { band: 'Đạt tất cả', orBetter: false }],
    ['từ Tốt', short, { band: 'Tốt', orBetter: true }],
    ['>=Tốt', short, { band: 'Tốt', orBetter: true }],
    ['≥  Tốt', short, { band: 'Tốt', orBetter: true }],
    ['Tốt or better', short, { band: 'Tốt', orBetter: true }],
    ['xếp loại Tốt', short, { band: 'Tốt', orBetter: false }],
    ['số người xếp loại Tốt', short, { band: 'Tốt', orBetter: false }],
    ['người được xếp loại Khá trở lên', short, { band: 'Khá', orBetter: true }],
    ['rated Khá', short, { band: 'Khá', orBetter: false }],
    ['Xếp loại', ['Không xếp loại', 'Đạt'], undefined],
    ['Không xếp loại', ['Không xếp loại', 'Đạt'], { band: 'Không xếp loại', orBetter: false }],
    ['Đạt từ A', ['Đạt từ A', 'Đạt từ B'], { band: 'Đạt từ A', orBetter: false }],
  ] as const)('%s', (cell, bands, expected) => {
    expect(parseBase(cell, bands)).toEqual(expected);
  });
});
