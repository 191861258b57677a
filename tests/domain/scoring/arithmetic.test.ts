import { expect, test } from 'vitest';
import { quotientOf } from '../../../src/domain/scoring/arithmetic.ts';

test.each([
  ['whole numbers', 1, 5, 0.2],
  ['whole numbers of 12 digits and more', 371_622_426_415, 7_432_448_528_300, 0.05],
  ['figures that binary forms miss', 0.01, 0.05, 0.2],
  ['three places', 0.003, 0.015, 0.2],
  ['thirds', 1 / 3, 2 / 3, 0.5],
  ['a third of a typed figure', 1 / 3, 0.1, 1 / 3 / 0.1],
  ['a typed figure of a third', 0.1, 1 / 3, 0.1 / (1 / 3)],
  ['seven places, which are not typed', 0.0000004, 0.0000008, 0.5],
  ['a whole number of a typed figure', 3, 0.3, 10],
])('%s', (_, part, whole, quotient) => {
  expect(quotientOf(part, whole)).toBe(quotient);
});
