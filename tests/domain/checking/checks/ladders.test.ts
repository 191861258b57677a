import { expect, test } from 'vitest';
import { found } from '../found.ts';

const ladder = (scale: string, max: string | number = 100) =>
  `A | | | a | Bậc thang | d | | | ${max} | ${scale}`;
const at = (fault: string) => `dòng 2, «Thang điểm»: ${fault}`;

test.each([
  ['rising', '60%: 20; 80%: 60; 100%: 100', ['bậc 80% không thấp hơn bậc 60% đứng trước']],
  ['a step that stands twice', '100%: 100; 90%: 80; 90%: 60', ['bậc 90% không thấp hơn bậc 90% đứng trước']],
  [
    'the same step written otherwise',
    '100%: 100; 90%: 80; 0,9: 60',
    ['bậc 0,9 không thấp hơn bậc 90% đứng trước'],
  ],
  ['more points for less', '100%: 80; 90%: 100', ['bậc 90% không ít điểm hơn bậc 100% đứng trước']],
  ['as many points for less', '100%: 100; 90%: 100', ['bậc 90% không ít điểm hơn bậc 100% đứng trước']],
  [
    'a step without %',
    '100%: 100; 90: 80',
    ['bậc 90 không thấp hơn bậc 100% đứng trước', 'có bậc là phần trăm, có bậc là số'],
  ],
  ['a step without % at the top', '100: 100; 90%: 80', ['có bậc là phần trăm, có bậc là số']],
  ['a top below the maximum', '100%: 80; 90%: 60', ['bậc cao nhất được 80 điểm, khác Điểm tối đa 100']],
  ['a top above the maximum', '100%: 120; 90%: 60', ['bậc cao nhất được 120 điểm, khác Điểm tối đa 100']],
])('%s', (_, scale, faults) => {
  expect(found(ladder(scale))).toEqual(faults.map(at));
});

test('a maximum is compared exactly: 23,33 is not 70/3, 23,333333 is', () => {
  const rest = '\nB | | | b | Chấm điểm | d | | | "230/3" |';
  expect(found(ladder('100%: 23,33; 50%: 10', '"70/3"') + rest)).toEqual([
    at('bậc cao nhất được 23,33 điểm, khác Điểm tối đa 23,333333'),
  ]);
  expect(found(ladder('100%: 23,333333; 50%: 10', '"70/3"') + rest)).toEqual([]);
});

test('a ladder that cannot be read is not judged', () => {
  expect(found(ladder('100%: 80; cao: 90'))).toEqual([at('không đọc được "100%: 80; cao: 90"')]);
});

test.each([
  ['in percent', ladder('100%: 100; 90%: 80; 60%: 10')],
  ['in words', ladder('từ 100%: 100; từ 90%: 80')],
  ['of counts', ladder('5: 100; 3: 60; 1: 20')],
  ['with a 1 that is the whole', ladder('1: 100; 90%: 80')],
  ['without a maximum, which is then its top', ladder('100%: 100; 90%: 80', '')],
  ['of one step', ladder('100%: 100')],
])('no fault: %s', (_, rows) => {
  expect(found(rows)).toEqual([]);
});
