import { expect, test } from 'vitest';
import { plainText } from '../../../src/domain/text/plainText.ts';

test.each([
  ['what is plain', 'Dòng một\n\nDòng hai', 'Dòng một\n\nDòng hai'],
  ['a soft break of Word', 'một\vhai', 'một\nhai'],
  ['line and paragraph separators', 'một\u2028hai\u2029ba', 'một\nhai\nba'],
  ['breaks of Windows and old Macs', 'một\r\nhai\rba', 'một\nhai\nba'],
  ['tabs and blanks that do not break', 'một\thai\u00A0ba\u202Fbốn', 'một hai ba bốn'],
  ['bullets of Word', '\u2022\tmột\n\uF0B7\u00A0hai\n  \u25E6 ba', '- một\n- hai\n- ba'],
  ['a bullet within a line', 'một • hai', 'một • hai'],
  ['decomposed letters', 'tiến độ'.normalize('NFD'), 'tiến độ'],
  ['blanks at the ends', ' \n một \n ', 'một'],
  ['nothing', '\u00A0\v', ''],
])('%s', (_, typed, plain) => {
  expect(plainText(typed)).toBe(plain);
  expect(plainText(plain)).toBe(plain);
});
