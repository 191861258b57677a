import { expect, test } from 'vitest';
import { quote } from '../../../src/domain/text/quote.ts';

test.each([
  ['what is short', '1o', '"1o"'],
  ['100 characters', 'a'.repeat(100), `"${'a'.repeat(100)}"`],
  ['one more', 'a'.repeat(101), `"${'a'.repeat(99)}…"`],
  ['a sign of two halves at the end', `${'a'.repeat(98)}👍${'b'.repeat(9)}`, `"${'a'.repeat(98)}…"`],
  ['50 000 characters', 'a'.repeat(50_000), `"${'a'.repeat(99)}…"`],
])('%s', (_, text, quoted) => {
  expect(quote(text)).toBe(quoted);
});
