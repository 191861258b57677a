import { fold } from '../../text/fold.ts';
import { Phrases } from './Phrases.ts';
import { sameMeaning } from './sameMeaning.ts';
import { RARE, type Usual, usualWords } from './usualWords.ts';
import { type Word, words } from './words.ts';

/** A part of a title that means one thing: a phrase of the tables, or else a word. */
export interface Part extends Usual {
  /** The same for all that means the same. */
  readonly meaning: string;
  /** Its words: the first, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly phrase: boolean;
}

/** A title, read. */
export interface ReadTitle {
  readonly words: readonly Word[];
  readonly parts: readonly Part[];
  /** Whether it was typed with marks. */
  readonly marked: boolean;
}

/** Reads titles by the tables of phrases and of usual words. */
export class Lexicon {
  private readonly phrases = new Phrases();
  /** Words met so far: titles share most of theirs, and normalising is slow. */
  private readonly bare = new Map<string, string>();
  private readonly usual = new Map<string, Usual>();
  /** Usual words of one syllable for titles without marks. */
  private readonly usualBare = new Map<string, Usual>();

  constructor() {
    for (const group of sameMeaning.trim().split('\n')) {
      const phrases = group.split('; ');
      for (const phrase of phrases) this.phrases.add(phrase, `= ${phrases[0]!}`);
    }
    for (const usual of usualWords)
      for (const entry of usual.words.split('; ')) this.addUsual(words(entry), usual);
  }

  read(title: string): ReadTitle {
    const row = words(title, word => this.bareOf(word));
    const marked = row.filter(({ typed, bare }) => typed !== bare).length * 4 >= row.length;
    const parts: Part[] = [];
    let from = 0;
    while (from < row.length) {
      const part = this.partAt(row, from, marked);
      parts.push(part);
      from = part.to;
    }
    return { words: row, parts, marked };
  }

  private bareOf(word: string): string {
    const before = this.bare.get(word);
    if (before !== undefined) return before;
    const bare = fold(word);
    this.bare.set(word, bare);
    return bare;
  }

  private partAt(row: readonly Word[], from: number, marked: boolean): Part {
    const phrase = this.phrases.at(row, from);
    if (phrase) {
      const { share, tells } = this.usual.get(phrase.meaning) ?? RARE;
      return { meaning: phrase.meaning, from, to: phrase.to, phrase: true, share, tells };
    }
    const { typed, bare } = row[from]!;
    const listed = marked ? this.usual.get(typed) : this.usualBare.get(bare);
    const { share, tells } = listed ?? (YEAR.test(bare) ? usualWords[0]! : RARE);
    return { meaning: bare, from, to: from + 1, phrase: false, share, tells };
  }

  private addUsual(row: readonly Word[], usual: Usual): void {
    const phrase = this.phrases.at(row, 0);
    if (phrase?.to === row.length) this.usual.set(phrase.meaning, usual);
    else
      for (const { typed, bare } of row) {
        this.usual.set(typed, usual);
        this.usualBare.set(bare, usual);
      }
  }
}

/** The same initiative in another year is the same. */
const YEAR = /^(19|20)\d\d$/;
