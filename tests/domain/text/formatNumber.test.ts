import { expect, test } from 'vitest';
import {
  formatNumber,
  formatPercent,
  formatUnlike,
  roundShown,
} from '../../../src/domain/text/formatNumber.ts';

test.each([
  [68.725, 68.73],
  [89.96666666666667, 89.97],
  [1.005, 1.01],
  [86.66666666666667, 86.67],
  [0, 0],
  [100, 100],
  [2.675, 2.68],
  [-2.675, -2.68],
  [-0.004, 0],
  [-0.005, -0.01],
  [68.72499, 68.72],
])('%d is shown as %d', (value, shown) => {
  expect(roundShown(value)).toBe(shown);
});

test.each([
  [1234.5, '1.234,5'],
  [1234567, '1.234.567'],
  [0.5, '0,5'],
  [-2.5, '−2,5'],
  [10, '10'],
  [-0.001, '0'],
  [68.725, '68,73'],
  [999, '999'],
  [1000, '1.000'],
])('%d reads %s', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test.each([
  [109 / 110, '99,09%'],
  [9_999_999 / 10_000_000, '99,99999%'],
  [1, '100%'],
  [0.2, '20%'],
  [0.855, '85,5%'],
  [1 - 1e-14, 'dưới 100%'],
])('%d as a share reads %s', (share, text) => {
  expect(formatPercent(share)).toBe(text);
});

test.each([
  ['as few places as do', 3.5, 3, '3,5'],
  ['as many as it takes', 3.0000004, 3, '3,0000004'],
  ['the other way round', 3, 3.0000004, '3'],
  ['both with many', 2.99999999, 2.99999998, '2,99999999'],
  ['below 0', -0.0000004, 0, '−0,0000004'],
  ['the same number', 1 / 3, 1 / 3, '0,33'],
])('unlike another number: %s', (_, value, other, shown) => {
  expect(formatUnlike(value, other)).toBe(shown);
});
