import { expect, test } from 'vitest';
import { found } from '../found.ts';
import { banded } from './banded.ts';

test.each([
  [
    'from worst to best',
    'Khá >= 50, Tốt >= 70, Kém',
    ['dòng 4, «Chỉ tiêu»: loại "Tốt" không ai đạt: các loại đứng trước đã gồm hết'],
  ],
  [
    'the same target twice',
    'Tốt >= 70, Khá >= 70, Kém',
    ['dòng 4, «Chỉ tiêu»: loại "Khá" không ai đạt: các loại đứng trước đã gồm hết'],
  ],
  [
    'a band without target above others',
    'Tốt >= 70, Khá, Kém',
    ['dòng 5, «Chỉ tiêu»: loại "Kém" không ai đạt: các loại đứng trước đã gồm hết'],
  ],
  [
    'beyond 100',
    'Tốt >= 120, Khá >= 70, Kém',
    ['dòng 3, «Chỉ tiêu»: loại "Tốt" không ai đạt: tổng điểm chỉ từ 0 đến 100'],
  ],
  [
    'more than 100',
    'Tốt > 100, Khá',
    ['dòng 3, «Chỉ tiêu»: loại "Tốt" không ai đạt: tổng điểm chỉ từ 0 đến 100'],
  ],
  [
    'upside down',
    'Kém < 50, Khá < 70, Tốt',
    [
      'dòng 3, «Chỉ tiêu»: loại "Kém" đứng trước loại cao hơn là "Khá"',
      'dòng 4, «Chỉ tiêu»: loại "Khá" đứng trước loại cao hơn là "Tốt"',
    ],
  ],
  [
    'two that both take in 50',
    'Khá >= 50, Kém <= 50',
    ['dòng 4, «Chỉ tiêu»: loại "Kém" chồng lên loại "Khá" đứng trước'],
  ],
  [
    'two that both take in a stretch',
    'Khá >= 50, Kém dưới 60',
    ['dòng 4, «Chỉ tiêu»: loại "Kém" chồng lên loại "Khá" đứng trước'],
  ],
  ['a name that stands twice', 'Tốt >= 90, Tốt >= 70, Kém', ['dòng 4, «Nội dung»: loại "Tốt" có hai lần']],
])('%s', (_, bands, findings) => {
  expect(found(banded(bands))).toEqual(findings);
});

test.each([
  ['from best to worst', 'Xuất sắc >= 90, Tốt >= 70, Khá >= 50, Kém'],
  ['the last one with what is left', 'Xuất sắc >= 90, Tốt từ 70 trở lên, Kém dưới 70'],
  ['more than, then at least', 'Xuất sắc > 90, Tốt >= 90, Kém'],
  ['exactly 100 at the top', 'Xuất sắc đúng 100, Tốt >= 90, Kém'],
  ['one band', 'Đạt'],
])('no fault: %s', (_, bands) => {
  expect(found(banded(bands))).toEqual([]);
});

test('each set by itself: the same bands for two populations are no repetition', () => {
  const sets = ['Tập thể', 'Cá nhân'].map(population => banded('Tốt >= 90, Kém', population));
  expect(found(sets.join('\n'))).toEqual([]);
  expect(
    found(`${banded('Tốt >= 90, Kém', 'Tập thể')}\n${banded('Kém >= 50, Tốt >= 90, Yếu', 'Cá nhân')}`),
  ).toEqual(['dòng 7, «Chỉ tiêu»: loại "Tốt" không ai đạt: các loại đứng trước đã gồm hết']);
});

test('a band that cannot be read is told, and the others are not judged', () => {
  expect(found(banded('Khá >= 50, Tốt >= chín mươi, Kém'))).toEqual([
    'dòng 4, «Chỉ tiêu»: không đọc được ">= chín mươi"',
  ]);
});
