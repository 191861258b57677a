import fc from 'fast-check';

/** A figure as people may type it: a number cell, or text with a decimal comma and stray blanks. */
export function typed(value: number): fc.Arbitrary<unknown> {
  const text = String(value).replace('.', ',');
  return fc.constantFrom<unknown>(value, value, text, ` ${text}\u00a0`);
}

/** A share as people may type it: a percent cell, or text with %. */
export function typedShare(tenthsOfPercent: number): fc.Arbitrary<unknown> {
  const text = `${String(tenthsOfPercent / 10).replace('.', ',')}%`;
  const value = Number(`${tenthsOfPercent}e-3`);
  return fc.constantFrom<unknown>(value, value, text, text.replace('%', '\u202f%'));
}

/** Có or Không as people may type it. */
export function typedAnswer(isYes: boolean): fc.Arbitrary<unknown> {
  return isYes
    ? fc.constantFrom<unknown>(true, 'Có', 'x', '✓', 'Có'.normalize('NFD'), 1)
    : fc.constantFrom<unknown>(false, 'Không', 'khong', 'No', 0);
}

/** One of these words, as people may type it. */
export function typedWord(word: string): fc.Arbitrary<unknown> {
  return fc.constantFrom<unknown>(word, word.toUpperCase(), word.normalize('NFD'), `\u200b${word} `);
}
