import { fitted } from './fitted.ts';
import { oneSlip } from './oneSlip.ts';
import { soundOf } from './soundOf.ts';
import type { Word } from './words.ts';

/** How alike a typed word is to each word of the register, by number: 1 the same but for marks, less after a slip, 0 another. */
export type Alike = Float32Array;

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
    const alike = Float32Array.from(this.all, other => {
      if (word.bare === other.bare || (unfinished && other.bare.startsWith(word.bare))) return 1;
      if (marked && tone !== other.tone) return 0;
      return sound === other.sound || oneSlip(word.bare, other.bare) ? fitted.slip : 0;
    });
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(key, alike);
    return alike;
  }
}

/** While somebody types, all words but one are those of a moment ago. */
const MOST_KNOWN = 200;

/** The tone mark, hỏi and ngã being one to most speakers; '' for none. */
function toneOf({ typed }: Word): string {
  const tone = /\u0300|\u0301|\u0303|\u0309|\u0323/.exec(typed.normalize('NFD'))?.[0] ?? '';
  return tone === '\u0303' ? '\u0309' : tone;
}
