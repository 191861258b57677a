import { expect, test } from 'vitest';
import { found } from '../found.ts';

const points = (max: string | number, step: string) => `A | | | a | Chấm điểm | d | | | ${max} | ${step}`;
const at = (step: string, top: string, max: string) =>
  `dòng 2, «Thang điểm»: với bước ${step} chỉ chấm được đến ${top}, không đến Điểm tối đa ${max}`;

test.each([
  ['of tenths', points(100, 'bước 0,3'), at('0,3', '99,9', '100')],
  ['of whole points', points(100, 'bước 30'), at('30', '90', '100')],
  [
    'of a third',
    `${points('"70/3"', 'bước 0,5')}\nB | | | b | Chấm điểm | d | | | "230/3" |`,
    at('0,5', '23', '23,333333'),
  ],
])('a step by which the maximum is never given may be meant so, a note: %s', (_, rows, finding) => {
  expect(found(rows)).toEqual([`(lưu ý) ${finding}`]);
});

test('a step above the maximum leaves nothing to give: a fault', () => {
  expect(found(points(100, 'bước 150'))).toEqual([at('150', '0', '100')]);
});

test.each([
  ['quarters', points(100, 'bước 0,25')],
  ['tenths', points(100, 'bước 0,1')],
  ['the maximum itself', points(100, 'bước 100')],
  ['no step', points(100, '')],
  [
    'no step up to a third',
    'A | | | a | Chấm điểm | d | | | "70/3" |\nB | | | b | Chấm điểm | d | | | "230/3" |',
  ],
])('no note: %s', (_, rows) => {
  expect(found(rows)).toEqual([]);
});

test.each([
  ['a step', points(100, 'bước nhỏ'), 'dòng 2, «Thang điểm»: không đọc được "bước nhỏ"'],
  ['a maximum', points('mười', 'bước 0,3'), 'dòng 2, «Điểm tối đa»: không đọc được "mười"'],
])('%s that cannot be read is not judged', (_, rows, finding) => {
  expect(found(rows)).toEqual([finding]);
});
