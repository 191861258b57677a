import fc from 'fast-check';
import { expect, test } from 'vitest';
import { equalShares, formatShare, parseShare, WHOLE } from '../../../src/domain/initiative/shares.ts';

test.each([
  [1, ['100']],
  [2, ['50', '50']],
  [3, ['33,34', '33,33', '33,33']],
  [7, ['14,29', '14,29', '14,29', '14,29', '14,28', '14,28', '14,28']],
])('%i authors share equally', (count, shares) => {
  expect(equalShares(count).map(formatShare)).toEqual(shares);
});

test('equal shares add up to the whole, differ by a hundredth at most, and are read as written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), count => {
      const shares = equalShares(count);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(WHOLE);
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
      expect(shares.map(share => parseShare(formatShare(share)))).toEqual(shares);
    }),
  );
});

test.each([
  ['33,34', 3334],
  ['33.3', 3330],
  [' 100 % ', 10_000],
  ['0,01', 1],
  ['0', undefined],
  ['100,01', undefined],
  ['33,333', undefined],
  ['-5', undefined],
  ['', undefined],
  ['một nửa', undefined],
])('share «%s» is %s hundredths', (text, share) => {
  expect(parseShare(text)).toBe(share);
});
