/**
 * Whether one word is the other after a slip of the finger: a letter too many or too few, two neighbours swapped, or another letter in words
 * of four letters and more. A number or a single letter is never a slip of another.
 */
export function oneSlip(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const more = long.length - short.length;
  if (more > 1 || long.length < 3 || !LETTERS.test(short) || !LETTERS.test(long)) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  const rest = (inShort: number, inLong: number) => short.slice(same + inShort) === long.slice(same + inLong);
  if (more === 1) return rest(0, 1);
  if (rest(1, 1)) return short.length >= 4;
  return short[same] === long[same + 1] && short[same + 1] === long[same] && rest(2, 2);
}

const LETTERS = /^[a-z]+$/;
