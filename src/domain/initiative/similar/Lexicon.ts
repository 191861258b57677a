import { meanings } from './tables/meanings.ts';
import { usualWords } from './tables/usualWords.ts';
import { bareWord, type Word, words } from './words.ts';

/** A part of a title that means one thing: a phrase of the tables, or else a word. */
export interface Lexeme {
  /** The same for all that means the same. */
  readonly meaning: string;
  /** Its words: the first, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** How much it tells one initiative from another, 0 to 1. */
  readonly tells: number;
}

/** A title, read. */
export interface ReadTitle {
  readonly words: readonly Word[];
  readonly lexemes: readonly Lexeme[];
  /** Whether it was typed with marks. */
  readonly marked: boolean;
  /** The first letters of the words. */
  readonly initials: string;
}

interface Phrase {
  readonly words: readonly Word[];
  readonly meaning: string;
}

/** What a word tells that stands beside another one unknown to the tables: the two are probably one. */
export const HALF = 0.8;

/** Reads titles by the tables of meanings and of usual words. */
export class Lexicon {
  /** By their first words, the longest first. */
  private readonly phrases = new Map<string, Phrase[]>();
  private readonly usual = new Map<string, number>();
  /** Words met so far: titles share most of theirs, and normalising is slow. */
  private readonly bare = new Map<string, string>();

  constructor() {
    for (const line of meanings) {
      const group = line.split('; ');
      for (const phrase of group) this.add({ words: words(phrase), meaning: `= ${group[0]!}` });
    }
    for (const all of this.phrases.values()) all.sort((one, other) => other.words.length - one.words.length);
    for (const { tells, words: list } of usualWords)
      for (const usual of list.split('; ')) {
        const row = words(usual);
        this.usual.set(this.phraseAt(row, 0)?.meaning ?? row[0]!.typed, tells);
      }
  }

  read(title: string): ReadTitle {
    const row = words(title, word => this.bareOf(word));
    const marked = row.filter(({ typed }) => !ASCII.test(typed)).length * 4 >= row.length;
    const whole: Lexeme[] = [];
    for (let from = 0; from < row.length; from = whole[whole.length - 1]!.to)
      whole.push(this.lexemeAt(row, from));
    const lexemes = whole.map((lexeme, at) =>
      isSyllable(lexeme) && (isSyllable(whole[at - 1]) || isSyllable(whole[at + 1]))
        ? { ...lexeme, tells: HALF }
        : lexeme,
    );
    return { words: row, lexemes, marked, initials: row.map(({ bare }) => bare[0]).join('') };
  }

  private lexemeAt(row: readonly Word[], from: number): Lexeme {
    const phrase = this.phraseAt(row, from);
    if (phrase) {
      const { meaning } = phrase;
      return { meaning, from, to: from + phrase.words.length, tells: this.usual.get(meaning) ?? 1 };
    }
    const { typed, bare } = row[from]!;
    const tells = this.usual.get(typed) ?? 1;
    return { meaning: bare, from, to: from + 1, tells: this.isName(row, from, tells) ? 1 : tells };
  }

  /** Of two capitals in a row within a title the second is of a name, and the first, too, if it would say nothing: «Cần Giờ», «Trạm Giồng». */
  private isName(row: readonly Word[], at: number, tells: number): boolean {
    const isCapital = (near: number) => near > 0 && row[near]?.capital === true && !this.phraseAt(row, near);
    return isCapital(at) && (isCapital(at - 1) || (tells === 0 && isCapital(at + 1)));
  }

  private add(phrase: Phrase): void {
    const first = phrase.words[0]!.bare;
    const others = this.phrases.get(first);
    if (others) others.push(phrase);
    else this.phrases.set(first, [phrase]);
  }

  /** The longest phrase that begins at a word. One of a single word is only meant where its marks are typed («trồng» is not «trong»), unless it has no vowel (`tthc`). */
  private phraseAt(row: readonly Word[], from: number): Phrase | undefined {
    const first = row[from]!;
    return this.phrases
      .get(first.bare)
      ?.find(({ words: [only, ...more] }) =>
        more.length === 0
          ? only!.typed === first.typed || !/[aeiouy]/.test(first.bare)
          : more.every(({ bare }, at) => bare === row[from + 1 + at]?.bare),
      );
  }

  private bareOf(word: string): string {
    const before = this.bare.get(word);
    if (before !== undefined) return before;
    const bare = bareWord(word);
    this.bare.set(word, bare);
    return bare;
  }
}

const ASCII = /^[!-~]*$/;

/** A word that no table knows. */
function isSyllable(lexeme: Lexeme | undefined): boolean {
  return lexeme?.tells === 1 && !lexeme.meaning.startsWith('= ');
}
