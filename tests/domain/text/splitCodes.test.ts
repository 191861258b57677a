import { expect, test } from 'vitest';
import { splitCodes } from '../../../src/domain/text/splitCodes.ts';

const known = ['CB01', 'CB13', 'P1/TT', 'Nội và Ngoại', 'A, B'];
const isCode = (code: string) => known.includes(code);

test.each<[string, string, readonly string[]]>([
  ['nothing', ' ', []],
  ['one', ' CB01 ', ['CB01']],
  ['semicolons', 'CB01; CB13;', ['CB01', 'CB13']],
  ['what a drop-down for several writes', 'CB01, CB13', ['CB01', 'CB13']],
  ['full-width signs', 'CB01；CB13，CB02、CB03', ['CB01', 'CB13', 'CB02', 'CB03']],
  ['a slash and a bar', 'CB01/CB13 | CB02', ['CB01', 'CB13', 'CB02']],
  ['line breaks', 'CB01\nCB13\r\nCB02', ['CB01', 'CB13', 'CB02']],
  [
    '«và», composed or not, in any letters',
    'CB01 và CB13 va\u0300 CB02 VÀ CB03',
    ['CB01', 'CB13', 'CB02', 'CB03'],
  ],
  ['«và» within a word', 'CBvà01', ['CBvà01']],
  ['a code with a slash', 'P1/TT', ['P1/TT']],
  ['the same among others', 'CB01; P1/TT', ['CB01', 'P1/TT']],
  ['codes that hold a comma, and «và»', 'A, B; Nội và Ngoại', ['A, B', 'Nội và Ngoại']],
  ['what nobody knows is split', 'X1/X2', ['X1', 'X2']],
])('%s', (_, text, codes) => {
  expect(splitCodes(text, isCode)).toEqual(codes);
});
