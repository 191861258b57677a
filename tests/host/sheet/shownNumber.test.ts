import { expect, test } from 'vitest';
import { englishPattern, shownNumber } from '../../../src/host/sheet/shownNumber.ts';

test('numbers have a decimal comma where they are joined; texts stay', () => {
  expect([2.5, -0.25, 1000, 'a.b', true].map(shownNumber)).toEqual(['2,5', '-0,25', '1000', 'a.b', 'true']);
});

test.each([
  ['0,00', '0.00'],
  ['#.##0,0', '#,##0.0'],
  ['0,0" điểm, v.v."', '0.0" điểm, v.v."'],
  ['dd.mm.yyyy', 'dd.mm.yyyy'],
])('%s is %s to files', (typed, file) => expect(englishPattern(typed)).toBe(file));
