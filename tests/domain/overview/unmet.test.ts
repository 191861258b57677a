import { expect, test } from 'vitest';
import { attention } from '../../../src/domain/overview/attention.ts';
import { unmetConditions } from '../../../src/domain/overview/unmet.ts';
import { person } from './facts.ts';

const limits =
  'Điều kiện xếp loại D «sk»: điểm đạt mức Xuất sắc; Điều kiện xếp loại E «nộp»: điểm đạt mức Xuất sắc';
const reason = 'Xếp loại Tốt do điều kiện xếp loại; D «sk»: 0, loại Xuất sắc cần ít nhất 1';

test.each([
  ['conditions, as the reason tells them', limits, ['D «sk»: 0, loại Xuất sắc cần ít nhất 1', 'E «nộp»']],
  ['a condition that is not what decides', 'Điểm liệt V «vụ»; Điều kiện xếp loại D «sk»', undefined],
  ['nothing', '', undefined],
  ['a text that somebody has typed', 'hỏi lại: điểm đạt mức', undefined],
])('whom the authority decides about: %s', (_, text, conditions) => {
  const found = unmetConditions([person('A', 'Viên chức', { limits: text, reason, score: 92 })]);
  expect(found.map(one => [one.result.code, one.reached, one.conditions])).toEqual(
    conditions ? [['A', 'Xuất sắc', conditions]] : [],
  );
});

test('they stand among what needs attention', () => {
  expect(
    attention([person('A', 'Viên chức', { limits }), person('B', 'Viên chức')], [], [], 0).unmet,
  ).toHaveLength(1);
});
