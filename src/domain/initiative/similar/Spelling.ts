import type { Word } from './words.ts';

/** For each word of the register, by number, 1 if a typed word is the same but for marks or a slip, else 0. */
export type Alike = Uint8Array;

/** Compares words with all words of the register, each once. */
export class Spelling {
  private readonly numbers = new Map<string, number>();
  private readonly all: { readonly bare: string; readonly tone: string; readonly sound: string }[] = [];
  private readonly known = new Map<string, Alike>();

  /** Numbers of the words, which join the others. */
  add(row: readonly Word[]): readonly number[] {
    return row.map(word => {
      const before = this.numbers.get(word.typed);
      if (before !== undefined) return before;
      this.numbers.set(word.typed, this.all.length);
      return this.all.push({ bare: word.bare, tone: toneOf(word), sound: soundOf(word.bare) }) - 1;
    });
  }

  /**
   * `marked` says that the word comes from a title with marks: then a slip leaves the tone (thanh điệu) as it is, «mía» is not «mai».
   * An unfinished word is the same as any that begins with it.
   */
  compare(word: Word, marked: boolean, unfinished: boolean): Alike {
    const key = `${word.typed} ${marked} ${unfinished}`;
    const before = this.known.get(key);
    if (before) return before;
    const tone = toneOf(word);
    const sound = soundOf(word.bare);
    const alike = Uint8Array.from(this.all, other => {
      if (word.bare === other.bare || (unfinished && other.bare.startsWith(word.bare))) return 1;
      if (marked && tone !== other.tone) return 0;
      return sound === other.sound || oneSlip(word.bare, other.bare) ? 1 : 0;
    });
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(key, alike);
    return alike;
  }
}

/** While somebody types, all words but one are those of a moment ago. */
const MOST_KNOWN = 200;

/** The tone mark, '' for none. */
function toneOf({ typed }: Word): string {
  return /\u0300|\u0301|\u0303|\u0309|\u0323/.exec(typed.normalize('NFD'))?.[0] ?? '';
}

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

/**
 * How a syllable without marks sounds to most speakers: what is commonly misspelt for its sound has the same (d, gi and r; l and n; ch and tr; s and
 * x; n and ng, t and c at the end; i and y; ng and ngh, g and gh, c and k).
 */
export function soundOf(bare: string): string {
  return bare
    .replace(/^(gi|r)(?=[aeiouy])/, 'd')
    .replace(/^l/, 'n')
    .replace(/^tr/, 'ch')
    .replace(/^x/, 's')
    .replace(/^ngh/, 'ng')
    .replace(/^gh/, 'g')
    .replace(/^k(?!h)/, 'c')
    .replace(/y/, 'i')
    .replace(/ng$/, 'n')
    .replace(/c$/, 't');
}
