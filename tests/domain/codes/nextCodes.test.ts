import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextCodes } from '../../../src/domain/codes/nextCodes.ts';

test.each([
  ['after the highest', ['CB01', 'CB40'], [], ['CB41', 'CB42']],
  ['in the form of most', ['CB01', 'CB02', 'X9'], [], ['CB03', 'CB04']],
  ['with as many digits', ['NV001', 'NV002'], [], ['NV003', 'NV004']],
  ['not one that is named elsewhere', ['CB01'], ['CB07', ' cb09 '], ['CB10', 'CB11']],
  ['where there is none yet', [], [], ['CB01', 'CB02']],
  ['codes without a number do not count', ['Trung tâm', 'P1'], [], ['P2', 'P3']],
  ['in the form of most, though another comes first', ['X9', 'CB01', 'CB02'], [], ['CB03', 'CB04']],
  ['of equally usual forms, in the first', ['X9', 'CB01'], [], ['X10', 'X11']],
  ['with as few digits as any has', ['CB010', 'CB02'], [], ['CB11', 'CB12']],
  ['codes within a text do not count', ['P1', 'P7 (cũ)'], [], ['P2', 'P3']],
  ['a number alone is no code', ['2020', '7', 'P1'], [], ['P2', 'P3']],
  ['a number is what stands at the end', ['K1-01', 'K1-02'], [], ['K1-03', 'K1-04']],
  ['past the digits', ['CB99'], [], ['CB100', 'CB101']],
])('%s', (_, column, taken, expected) => {
  expect(nextCodes(column, taken, 2, 'CB')).toEqual(expected);
});

test('none is taken, none twice', () => {
  const code = fc
    .tuple(fc.constantFrom('CB', 'P', 'NV'), fc.nat(200))
    .map(([prefix, number]) => prefix + number);
  fc.assert(
    fc.property(fc.array(code), fc.array(code), fc.integer({ min: 0, max: 20 }), (column, taken, count) => {
      const made = nextCodes(column, taken, count, 'CB');
      expect(new Set([...made, ...column, ...taken]).size).toBe(new Set([...column, ...taken]).size + count);
    }),
  );
});
