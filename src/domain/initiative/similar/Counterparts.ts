import { fitted } from './fitted.ts';
import type { Part } from './Lexicon.ts';
import type { Alike } from './Spelling.ts';

/** A title ready to be compared. */
export interface Comparable {
  readonly parts: readonly Part[];
  /** For each word, whether it belongs to a phrase. */
  readonly inPhrase: readonly boolean[];
}

/**
 * Finds for each word of two titles its counterpart in the other: first what means the same, then phrases of one among the words of the
 * other (a slip breaks a phrase), then single words. A word has one counterpart.
 */
export class Counterparts {
  /** For each word how alike its counterpart is, 0 to 1. */
  readonly typed: number[];
  readonly registered: number[];
  private readonly hasSame: { readonly typed: readonly boolean[]; readonly registered: readonly boolean[] };

  /** `numbers` are those of the registered words, `alike` has a row for each typed one. */
  constructor(
    private readonly one: Comparable,
    private readonly other: Comparable,
    private readonly numbers: readonly number[],
    private readonly alike: readonly Alike[],
  ) {
    this.typed = one.inPhrase.map(() => 0);
    this.registered = other.inPhrase.map(() => 0);
    this.pairMeanings();
    this.hasSame = {
      typed: this.typed.map((_, at) =>
        this.registered.some((_, to) => this.isFree(at, to) && this.spelt(at, to) === 1),
      ),
      registered: this.registered.map((_, to) =>
        this.typed.some((_, at) => this.isFree(at, to) && this.spelt(at, to) === 1),
      ),
    };
    this.pairPhrases(other.parts, this.registered, this.typed, (to, at) => this.likeness(at, to));
    this.pairPhrases(one.parts, this.typed, this.registered, (at, to) => this.likeness(at, to));
    this.pairWords();
  }

  private pairMeanings(): void {
    for (const part of this.one.parts)
      for (const same of this.other.parts)
        if (same.meaning === part.meaning) {
          this.typed.fill(1, part.from, part.to);
          this.registered.fill(1, same.from, same.to);
        }
  }

  private pairPhrases(
    parts: readonly Part[],
    mine: number[],
    theirs: number[],
    likeness: (mine: number, their: number) => number,
  ): void {
    for (const { phrase, from, to } of parts) {
      if (!phrase || to - from < 2 || mine[from]! > 0) continue;
      for (let start = 0; start + to - from <= theirs.length; start++) {
        let least = 1;
        for (let at = from; at < to && least > 0; at++)
          least = Math.min(least, likeness(at, start + at - from));
        if (least === 0) continue;
        mine.fill(least, from, to);
        theirs.fill(least, start, start + to - from);
        break;
      }
    }
  }

  private pairWords(): void {
    this.typed.forEach((found, at) => {
      if (found > 0) return;
      let best = 0;
      let counterpart = 0;
      this.registered.forEach((_, to) => {
        const likeness = this.likeness(at, to) * this.standing(at, to);
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
  private standing(at: number, to: number): number {
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
