import { Phrases } from './Phrases.ts';
import { meanings } from './tables/meanings.ts';
import { RARE, type Usual, usualWords } from './tables/usualWords.ts';
import { bareWord, type Word, words } from './words.ts';

/** A part of a title that means one thing: a phrase of the tables, or else a word. */
export interface Lexeme extends Usual {
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
  readonly lexemes: readonly Lexeme[];
  /** Whether it was typed with marks. */
  readonly marked: boolean;
  /** For each word, whether it belongs to a phrase of several. */
  readonly inPhrase: readonly boolean[];
  /** The first letters of the words. */
  readonly initials: string;
}

/** Reads titles by the tables of meanings and of usual words. */
export class Lexicon {
  private readonly phrases = new Phrases<string>();
  /** Phrases that mean what several words mean together. */
  private readonly composed = new Phrases<readonly Word[]>();
  private readonly usual = new Map<string, Usual>();
  /** Usual words of one syllable for titles without marks. */
  private readonly usualBare = new Map<string, Usual>();
  /** Words met so far: titles share most of theirs, and normalising is slow. */
  private readonly bare = new Map<string, string>();

  constructor() {
    for (const line of meanings) this.addGroup(line);
    for (const usual of usualWords)
      for (const usualWord of usual.words.split('; ')) this.addUsual(words(usualWord), usual);
    for (const line of meanings) this.addBare(line.split('; '));
  }

  read(title: string): ReadTitle {
    const typed = words(title, word => this.bareOf(word));
    const marked = typed.filter(word => !ASCII.test(word.typed)).length * 4 >= typed.length;
    const row = this.inSimpleWords(typed);
    const lexemes: Lexeme[] = [];
    let from = 0;
    while (from < row.length) {
      const lexeme = this.lexemeAt(row, from, marked);
      lexemes.push(lexeme);
      from = lexeme.to;
    }
    const inPhrase = lexemes.flatMap(({ from, to }) => Array<boolean>(to - from).fill(to - from > 1));
    const initials = row.map(({ bare }) => bare[0]).join('');
    return { words: row, lexemes, marked, inPhrase, initials };
  }

  private inSimpleWords(typed: readonly Word[]): readonly Word[] {
    const row: Word[] = [];
    let from = 0;
    while (from < typed.length) {
      const phrase = this.composed.at(typed, from);
      row.push(...(phrase ? phrase.meaning : [typed[from]!]));
      from = phrase ? phrase.to : from + 1;
    }
    return row;
  }

  private lexemeAt(row: readonly Word[], from: number, marked: boolean): Lexeme {
    const phrase = this.phrases.at(row, from);
    if (phrase) {
      const { meaning, to } = phrase;
      const { share, tells } = this.usual.get(meaning) ?? RARE;
      return { meaning, from, to, phrase: true, share, tells };
    }
    const { typed, bare } = row[from]!;
    const listed =
      (marked ? this.usual.get(typed) : this.usualBare.get(bare)) ??
      (YEAR.test(bare) ? usualWords[0]! : RARE);
    const { share, tells } = this.isName(row, from, listed) ? RARE : listed;
    return { meaning: bare, from, to: from + 1, phrase: false, share, tells };
  }

  /** Of two capitals in a row within a title the second is of a name, and the first, too, if it would say nothing: «Cần Giờ», «Trạm Giồng». */
  private isName(row: readonly Word[], at: number, { tells }: Usual): boolean {
    const isCapital = (near: number) =>
      near > 0 && row[near]?.capital === true && !this.phrases.at(row, near);
    return isCapital(at) && (isCapital(at - 1) || (tells === 0 && isCapital(at + 1)));
  }

  private addGroup(line: string): void {
    const [left, right] = line.split(' = ');
    if (right !== undefined) for (const phrase of right.split('; ')) this.composed.add(phrase, words(left!));
    else {
      const group = left!.split('; ');
      for (const phrase of group) this.phrases.add(phrase, `= ${group[0]!}`);
    }
  }

  private addBare(group: readonly string[]): void {
    const usual = this.usual.get(`= ${group[0]!}`);
    if (!usual) return;
    for (const phrase of group) {
      const [only, more] = words(phrase);
      if (only && !more && !this.usualBare.has(only.bare)) this.usualBare.set(only.bare, usual);
    }
  }

  private addUsual(row: readonly Word[], usual: Usual): void {
    const phrase = this.phrases.at(row, 0);
    const [first] = row;
    this.usual.set(phrase ? phrase.meaning : first!.typed, usual);
    if (!phrase) this.usualBare.set(first!.bare, usual);
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

/** The same initiative in another year is the same. */
const YEAR = /^(19|20)\d\d$/;
