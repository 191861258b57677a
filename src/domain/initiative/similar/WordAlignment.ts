import { fitted } from './fitted.ts';
import type { Lexeme, ReadTitle } from './Lexicon.ts';
import type { Alike } from './Spelling.ts';

type Compare = (mine: number, their: number) => number;

/**
 * Finds for each word of two titles its counterpart in the other: first what means the same, then phrases of one among the words of the
 * other (a slip breaks a phrase), initials, and single words.
 */
export class WordAlignment {
  /** For each word how alike its counterpart is, 0 to 1. */
  readonly typed: number[];
  readonly registered: number[];
  private readonly hasSame: { readonly typed: readonly boolean[]; readonly registered: readonly boolean[] };

  /** `numbers` are those of the registered words, `alike` has a row for each typed one. */
  constructor(
    private readonly one: ReadTitle,
    private readonly other: ReadTitle,
    private readonly numbers: readonly number[],
    private readonly alike: readonly Alike[],
  ) {
    this.typed = one.words.map(() => 0);
    this.registered = other.words.map(() => 0);
    this.pairMeanings();
    const isSame = (at: number, to: number) => this.isFree(at, to) && this.spelt(at, to) === 1;
    this.hasSame = {
      typed: this.typed.map((_, at) => this.registered.some((_, to) => isSame(at, to))),
      registered: this.registered.map((_, to) => this.typed.some((_, at) => isSame(at, to))),
    };
    const likeness: Compare = (at, to) => this.likeness(at, to);
    const turned: Compare = (to, at) => this.likeness(at, to);
    pairPhrases(other.lexemes, this.registered, this.typed, turned);
    pairPhrases(one.lexemes, this.typed, this.registered, likeness);
    pairInitials(one, other, this.typed, this.registered);
    pairInitials(other, one, this.registered, this.typed);
    this.pairWords();
    findAgain(this.typed, other.lexemes, this.registered, (at, to) => this.spelt(at, to));
    findAgain(this.registered, one.lexemes, this.typed, (to, at) => this.spelt(at, to));
  }

  private pairMeanings(): void {
    for (const lexeme of this.one.lexemes)
      for (const same of this.other.lexemes)
        if (same.meaning === lexeme.meaning) {
          this.typed.fill(1, lexeme.from, lexeme.to);
          this.registered.fill(1, same.from, same.to);
        }
  }

  private pairWords(): void {
    this.typed.forEach((_, at) => {
      let best = 0;
      let counterpart = 0;
      this.registered.forEach((_, to) => {
        const likeness = this.likeness(at, to) * this.kinship(at, to);
        if (likeness <= best) return;
        best = likeness;
        counterpart = to;
      });
      if (best === 0) return;
      this.typed[at] = best;
      this.registered[counterpart] = best;
    });
  }

  /** Two words within different phrases are nothing to each other, however they are spelt. */
  private kinship(at: number, to: number): number {
    if (this.one.inPhrase[at] !== this.other.inPhrase[to]) return fitted.inside;
    return this.one.inPhrase[at] ? 0 : 1;
  }

  /** A slip is believed only of words that are not in the other title anyhow. */
  private likeness(at: number, to: number): number {
    if (!this.isFree(at, to)) return 0;
    const spelt = this.spelt(at, to);
    return spelt === 1 || !(this.hasSame.typed[at] || this.hasSame.registered[to]) ? spelt : 0;
  }

  private spelt(at: number, to: number): number {
    return this.alike[at]![this.numbers[to]!]!;
  }

  private isFree(at: number, to: number): boolean {
    return this.typed[at] === 0 && this.registered[to] === 0;
  }
}

function pairPhrases(lexemes: readonly Lexeme[], mine: number[], theirs: number[], likeness: Compare): void {
  for (const { from, to } of lexemes) {
    const length = to - from;
    if (length < 2) continue;
    for (let start = 0; start + length <= theirs.length; start++) {
      let least = 1;
      for (let at = 0; at < length && least > 0; at++)
        least = Math.min(least, likeness(from + at, start + at));
      if (least === 0) continue;
      mine.fill(least, from, to);
      theirs.fill(least, start, start + length);
      break;
    }
  }
}

function pairInitials(one: ReadTitle, other: ReadTitle, mine: number[], theirs: number[]): void {
  one.words.forEach(({ bare }, at) => {
    const start = mine[at]! > 0 ? -1 : initialsAt(bare, other.initials);
    const end = start + bare.length;
    if (start < 0 || theirs.slice(start, end).some(taken => taken > 0)) return;
    mine[at] = 1;
    theirs.fill(1, start, end);
  });
}

/** Where the words begin whose initials a word is, -1 for nowhere: `vtlt` is «văn thư lưu trữ», though no table has it. */
export function initialsAt(word: string, initials: string): number {
  return word.length < 3 ? -1 : initials.indexOf(word);
}

/** What is left of a phrase that a slip has broken, where the rest of it meant the same already: «thủ tục hành chíng». */
function findAgain(mine: number[], all: readonly Lexeme[], theirs: readonly number[], spelt: Compare): void {
  for (const { from, to } of all) {
    if (to - from < 3 || theirs[from] === 0) continue;
    for (let at = 0; at + 1 < mine.length; at++)
      for (let their = from; their + 1 < to; their++) {
        if (mine[at]! + mine[at + 1]! > 0) continue;
        mine.fill(Math.min(spelt(at, their), spelt(at + 1, their + 1)), at, at + 2);
      }
  }
}
