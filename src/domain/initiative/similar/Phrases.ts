import { type Word, words } from './words.ts';

interface Step {
  readonly next: Map<string, Step>;
  end?: { readonly meaning: string; readonly typed: string | undefined };
}

/** Phrases with a meaning each, found in a row of words: the longest wins, marks do not matter. */
export class Phrases {
  private readonly start: Step = { next: new Map() };

  /** A phrase of one word is only meant where its marks are typed («trồng» is not «trong»), unless it has no vowel (`tthc`). */
  add(phrase: string, meaning: string): void {
    const parts = words(phrase);
    let step = this.start;
    for (const { bare } of parts) {
      const next: Step = step.next.get(bare) ?? { next: new Map() };
      step.next.set(bare, next);
      step = next;
    }
    const [only] = parts;
    const strict = parts.length === 1 && /[aeiouy]/.test(only!.bare);
    step.end = { meaning, typed: strict ? only!.typed : undefined };
  }

  /** The longest phrase that begins at a word. */
  at(title: readonly Word[], from: number): { readonly meaning: string; readonly to: number } | undefined {
    let found: { meaning: string; to: number } | undefined;
    let step = this.start.next.get(title[from]!.bare);
    for (let to = from + 1; step; to++) {
      const { end } = step;
      if (end && (end.typed === undefined || end.typed === title[to - 1]!.typed))
        found = { meaning: end.meaning, to };
      step = to < title.length ? step.next.get(title[to]!.bare) : undefined;
    }
    return found;
  }
}
