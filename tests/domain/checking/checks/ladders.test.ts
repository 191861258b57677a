import { expect, test } from 'vitest';
import { findingsIn } from '../../../../src/domain/checking/checkCriteria.ts';
import { found, table } from '../found.ts';

const ladder = (scale: string, max: string | number = 100) =>
  `A | | | a | Bậc thang | d | | | ${max} | ${scale}`;
const at = (fault: string) => `dòng 2, «Thang điểm»: ${fault}`;

test.each([
  ['up and down', '100%: 100; 80%: 60; 90%: 40; 60%: 20', ['bậc 90% không thấp hơn bậc 80% đứng trước']],
  ['down and up', '0: 10; 2: 60; 1: 20; 3: 100', ['bậc 1 không cao hơn bậc 2 đứng trước']],
  ['there and back', '90%: 80; 100%: 100; 90%: 60', ['bậc 100% không thấp hơn bậc 90% đứng trước']],
  ['a step that stands twice', '100%: 100; 90%: 80; 90%: 60', ['bậc 90% không thấp hơn bậc 90% đứng trước']],
  ['the same of rising ones', '0: 10; 1: 60; 1: 100', ['bậc 1 không cao hơn bậc 1 đứng trước']],
  ['one step alone, twice', '1: 100; 1: 50', ['bậc 1 không thấp hơn bậc 1 đứng trước']],
  [
    'the same step written otherwise',
    '100%: 100; 90%: 80; 0,9: 60',
    ['bậc 0,9 không thấp hơn bậc 90% đứng trước'],
  ],
  ['a step without %', '100%: 100; 90: 80', ['có bậc là phần trăm, có bậc là số']],
  ['a step without % at the top', '100: 100; 90%: 80', ['có bậc là phần trăm, có bậc là số']],
  ['a top below the maximum', '100%: 80; 90%: 60', ['bậc cao nhất được 80 điểm, khác Điểm tối đa 100']],
  ['a top above the maximum', '100%: 120; 90%: 60', ['bậc cao nhất được 120 điểm, khác Điểm tối đa 100']],
  [
    'a top below the maximum, of points that rise',
    '2: 0; 0: 80',
    ['bậc cao nhất được 80 điểm, khác Điểm tối đa 100'],
  ],
])('%s', (_, scale, faults) => {
  expect(found(ladder(scale)).filter(line => !line.startsWith('(lưu ý)'))).toEqual(faults.map(at));
});

test.each([
  ['a step that changes nothing', '100%: 100; 90%: 100', 'bậc 100% được 100, bậc 90% được 100'],
  ['the best in the middle', '30: 50; 20: 100; 10: 50', 'bậc 30 được 50, bậc 20 được 100'],
  ['one that gets less', '30: 100; 20: 40; 10: 60; 0: 0', 'bậc 20 được 40, bậc 10 được 60'],
  ['one that gets less, of points that rise', '2: 0; 1: 60; 0: 60; -1: 100', 'bậc 1 được 60, bậc 0 được 60'],
])('points that neither rise nor fall are noted: %s', (_, scale, steps) => {
  const fault = `điểm các bậc không tăng dần, cũng không giảm dần: ${steps}`;
  expect(found(ladder(scale))).toEqual([`(lưu ý) ${at(fault)}`]);
});

test('of steps out of order the points are not judged', () => {
  expect(found(ladder('100%: 100; 80%: 60; 90%: 80'))).toEqual([
    at('bậc 90% không thấp hơn bậc 80% đứng trước'),
  ]);
});

test.each([
  ['100%: 100; 80%: 60; 90%: 80', 'Mỗi bậc ghi một lần, xếp các bậc theo một chiều'],
  ['100%: 100; 90%: 100', 'Đúng ý thì để nguyên; nếu không, sửa điểm của bậc'],
])('the fix of %s', (scale, fix) => {
  expect(findingsIn(table(ladder(scale)), []).find(({ row }) => row === 2)!.fix).toBe(fix);
});

test('no advice turns a ladder of faults around', () => {
  for (const scale of [
    '3: 0; 2: 30; 2: 50; 0: 100',
    '3: 0; 2: 50; 1: 30; 0: 100',
    '0: 100; 2: 30; 1: 50; 3: 0',
  ])
    for (const { fix } of findingsIn(table(ladder(scale)), []))
      expect(fix).not.toMatch(/cao xuống thấp|giảm dần|thấp lên cao|tăng dần/);
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
  ['fewer points for more', ladder('3: 0; 2: 30; 1: 50; 0: 100')],
  ['the same from the best on', ladder('0: 100; 1: 50; 2: 30; 3: 0')],
  ['more points for more, from the least on', ladder('60%: 20; 80%: 60; 100%: 100')],
  ['in percent', ladder('100%: 100; 90%: 80; 60%: 10')],
  ['in words', ladder('từ 100%: 100; từ 90%: 80')],
  ['of counts', ladder('5: 100; 3: 60; 1: 20')],
  ['with a 1 that is the whole', ladder('1: 100; 90%: 80')],
  ['without a maximum, which is then its top', ladder('100%: 100; 90%: 80', '')],
  ['of one step', ladder('100%: 100')],
])('no fault: %s', (_, rows) => {
  expect(found(rows)).toEqual([]);
});
