import { likeness, type Shared, sharedOf, type Weighed } from './likeness.ts';
import type { Alike } from './Spelling.ts';
import { initialsAt } from './WordAlignment.ts';

/** A registered title with the numbers of its words. */
export interface Numbered extends Weighed {
  readonly numbers: readonly number[];
}

/** The most that the likeness of registered titles to a typed one can be: most are far from it and need not be compared. */
export class MostAlike {
  /** For each word of the register whether a typed one might be its counterpart. */
  private readonly near: Uint8Array;
  private readonly meanings: ReadonlySet<string>;
  private readonly all: Shared;

  constructor(
    private readonly typed: Weighed,
    alike: readonly Alike[],
  ) {
    this.near = new Uint8Array(alike[0]?.length ?? 0);
    for (const row of alike)
      for (let word = 0; word < row.length; word++) if (row[word]! > 0) this.near[word] = 1;
    this.meanings = new Set(typed.lexemes.map(({ meaning }) => meaning));
    const every = typed.words.map(() => 1);
    this.all = sharedOf(typed, every);
  }

  of(registered: Numbered): number {
    const found = registered.numbers.map(number => this.near[number]!);
    for (const { meaning, from, to } of registered.lexemes)
      if (this.meanings.has(meaning)) found.fill(1, from, to);
    for (const { bare } of this.typed.words) {
      const start = initialsAt(bare, registered.initials);
      if (start >= 0) found.fill(1, start, start + bare.length);
    }
    registered.words.forEach(({ bare }, at) => {
      if (initialsAt(bare, this.typed.initials) >= 0) found[at] = 1;
    });
    return likeness(this.all, sharedOf(registered, found), 0);
  }
}
