import { expect, test } from 'vitest';
import { found } from '../found.ts';

const deduct = (max: string | number, each: string) => `A | | | a | Trừ theo lỗi | d | | | ${max} | ${each}`;

test('one fault that costs more than there is may be meant so («một lỗi là hết điểm»): a note', () => {
  expect(found(deduct(100, '150'))).toEqual([
    '(lưu ý) dòng 2, «Thang điểm»: mỗi lỗi trừ 150 điểm, nhiều hơn Điểm tối đa 100: một lỗi là hết điểm',
  ]);
});

test('an empty scale is 1 for each', () => {
  expect(found(`${deduct('0,5', '')}\nB | | | b | Chấm điểm | d | | | 99,5 |`)).toEqual([
    '(lưu ý) dòng 2, «Thang điểm»: mỗi lỗi trừ 1 điểm, nhiều hơn Điểm tối đa 0,5: một lỗi là hết điểm',
  ]);
});

test.each([
  ['one fault that costs just everything is clearly meant so', deduct(100, '100')],
  ['several faults cost everything', deduct(100, '30')],
  ['a third as decimals', `${deduct('"70/3"', '23,333333')}\nB | | | b | Chấm điểm | d | | | "230/3" |`],
])('no note: %s', (_, rows) => {
  expect(found(rows)).toEqual([]);
});

test.each([
  ['a scale', deduct(100, 'nhiều'), 'dòng 2, «Thang điểm»: không đọc được "nhiều"'],
  ['a maximum', deduct('mười', '2'), 'dòng 2, «Điểm tối đa»: không đọc được "mười"'],
])('%s that cannot be read is not judged', (_, rows, finding) => {
  expect(found(rows)).toEqual([finding]);
});
