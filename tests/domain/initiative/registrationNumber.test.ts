import { expect, test } from 'vitest';
import { nextNumber } from '../../../src/domain/initiative/registrationNumber.ts';

test.each([
  ['the first of the year', [], 'SK-2020-0001'],
  [
    'one more than the highest, in whatever order',
    ['SK-2020-0007', 'SK-2020-0041', 'SK-2020-0002'],
    'SK-2020-0042',
  ],
  ['gaps stay', ['SK-2020-0001', 'SK-2020-0003'], 'SK-2020-0004'],
  ['other years and words do not count', ['SK-2019-0900', '', 'SK-2020-mới', '17/QĐ'], 'SK-2020-0001'],
  ['beyond four digits', ['SK-2020-9999'], 'SK-2020-10000'],
])('%s', (_, taken, next) => {
  expect(nextNumber(taken, 2020)).toBe(next);
});
