import fc from 'fast-check';
import { expect, test } from 'vitest';
import { around, exactly, intervalOf, meeting, meets } from '../../../src/domain/criteria/condition.ts';

const means = {
  '>': (value: number, limit: number) => value > limit,
  '>=': (value: number, limit: number) => value >= limit,
  '<': (value: number, limit: number) => value < limit,
  '<=': (value: number, limit: number) => value <= limit,
  '=': (value: number, limit: number) => value === limit,
} as const;
const operators = Object.keys(means) as (keyof typeof means)[];

/** Figures of the sizes that a sheet holds. */
const figure = fc
  .double({ noNaN: true, min: -1e15, max: 1e15 })
  .filter(value => value === 0 || Math.abs(value) > 1e-300);

/** The double next to a value, by its bits. */
function beside(value: number, steps: bigint): number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  bits.setBigInt64(0, bits.getBigInt64(0) + steps);
  return bits.getFloat64(0);
}

test.each(operators)('exact: a span holds just what is %s the limit, up to the last bit', op => {
  fc.assert(
    fc.property(figure, fc.bigInt(-2n, 2n), (limit, steps) => {
      const value = limit === 0 ? Number(steps) * Number.MIN_VALUE : beside(limit, steps);
      const { from, below } = intervalOf(op, exactly(limit));
      expect(value >= from && value < below).toBe(means[op](value, limit));
    }),
    { numRuns: 2000 },
  );
});

test.each(operators)('else: what rounds to the same 6 places as the limit is equal to it (%s)', op => {
  fc.assert(
    fc.property(fc.integer({ min: -5e8, max: 5e8 }), fc.integer({ min: -14, max: 14 }), (limit, tenths) => {
      const value = limit / 1e6 + tenths / 1e7;
      const { from, below } = intervalOf(op, around(limit / 1e6));
      if (Math.abs(tenths) % 10 === 5) return;
      expect(value >= from && value < below).toBe(means[op](Math.round(tenths / 10), 0));
    }),
  );
});

test.each<[string, Parameters<typeof meeting>, number, boolean]>([
  ['a formula falls short by its last bit', ['>=', 435], 4.35 * 100, true],
  ['a whole number one short of a large one', ['>=', 1e10], 9_999_999_999, false],
  ['a large whole number itself', ['>=', 9_999_999_999], 9_999_999_999, true],
  ['a large whole number, exactly', ['=', 999_999_999_999_999], 999_999_999_999_999, true],
  ['not more than itself', ['>', 999_999_999_999_999], 999_999_999_999_999, false],
  ['one more', ['<=', 1e10], 10_000_000_001, false],
  ['a billionth short, not whole', ['>=', 1e10], 9_999_999_999.5, true],
  ['two billionths short', ['>=', 1_000_000.5], 1_000_000.498, false],
  ['less than a billionth above', ['<=', 1_000_000.5], 1_000_000.5009, true],
  ['a whole number beside one that is not', ['>=', 1_000_000_000.5], 1_000_000_000, true],
])('%s', (_, comparison, value, met) => {
  expect(meets(meeting(...comparison), value)).toBe(met);
});
