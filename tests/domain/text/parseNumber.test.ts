import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNumber } from '../../../src/domain/text/parseNumber.ts';

const plain = (value: number) => ({ value, percent: false });
const percent = (value: number) => ({ value, percent: true });

describe('a typed number', () => {
  test.each([
    ['87,5', plain(87.5)],
    ['87.5', plain(87.5)],
    ['0', plain(0)],
    ['007', plain(7)],
    ['-3', plain(-3)],
    ['−3', plain(-3)],
    ['+3', plain(3)],
    ['85%', percent(0.85)],
    ['85,5 %', percent(0.855)],
    ['99,9%', percent(0.999)],
    ['1.234,5', plain(1234.5)],
    ['1,234.5', plain(1234.5)],
    ['1,234', plain(1.234)],
    ['0.125', plain(0.125)],
    ['1.234.567', plain(1234567)],
    ['1.234.567,25', plain(1234567.25)],
    ['12 345', plain(12345)],
    ['12\u202f345,5', plain(12345.5)],
    ['1 234 567', plain(1234567)],
    ['12,345,678', plain(12345678)],
    ['0,5', plain(0.5)],
    ['.5', undefined],
    ['5,', undefined],
    ['12 34', undefined],
    ['1.2345', plain(1.2345)],
    ['100,00', plain(100)],
    ['12,345', plain(12.345)],
    ['0.500', plain(0.5)],
    ['\u200e87,5', plain(87.5)],
    ['85\u00a0%', percent(0.85)],
    ['85\u202f%', percent(0.85)],
    ['-85 %', percent(-0.85)],
    ['0,07%', percent(0.0007)],
    ['–5', plain(-5)],
    ['- 5', plain(-5)],
    ['100.000', 'ambiguous'],
    ['-1.234', 'ambiguous'],
    ['85 phần trăm', undefined],
    ['%', undefined],
    ['8 5%%', undefined],
    ['١٢', undefined],
    ['１２', plain(12)],
    ['１，５', plain(1.5)],
    ['１．５', plain(1.5)],
    ['９５％', percent(0.95)],
    ['９５ %', percent(0.95)],
    ['－３', plain(-3)],
    ['＋３', plain(3)],
    ['１．２３４', 'ambiguous'],
    ['１２ａ', undefined],
    ['①', undefined],
    ['½', undefined],
    ['0x10', undefined],
    ['--5', undefined],
    ['5-3', undefined],
    ['1234.567', plain(1234.567)],
    ['\u00a015 ', plain(15)],
    ['1.234', 'ambiguous'],
    ['12.345', 'ambiguous'],
    ['1.234%', 'ambiguous'],
    ['1o', undefined],
    ['', undefined],
    ['1,2,3', undefined],
    ['01.234.567', undefined],
    ['0,123,456', undefined],
    ['1.234.567.8', undefined],
    ['1,234,567,8', undefined],
    ['12.345.678,9', plain(12345678.9)],
    ['1,234,567.25', plain(1234567.25)],
    ['1.23.4', undefined],
    ['3/5', undefined],
    ['1e5', undefined],
    ['5 điểm', undefined],
    ['Infinity', undefined],
  ])('%j is %o', (text, found) => {
    expect(parseNumber(text)).toEqual(found);
  });

  test('any number written the Vietnamese way reads as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const value = Number(`${whole}.${String(cents).padStart(2, '0')}`);
        expect(parseNumber(`${whole},${String(cents).padStart(2, '0')}`)).toEqual(plain(value));
      }),
    );
  });
});
