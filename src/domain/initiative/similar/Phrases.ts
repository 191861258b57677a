import { type Word, words } from './words.ts';

interface Step<M> {
  readonly next: Map<string, Step<M>>;
  /** What ends here; of one syllable several may, by their marks. */
  readonly ends: { readonly meaning: M; readonly typed: string | undefined }[];
}

/** Phrases with a meaning each, found in a row of words: the longest wins, marks do not matter. */
export class Phrases<M> {
  private readonly start: Step<M> = { next: new Map(), ends: [] };

  /** A phrase of one word is only meant where its marks are typed («trồng» is not «trong»), unless it has no vowel (`tthc`). */
  add(phrase: string, meaning: M): void {
    const parts = words(phrase);
    let step = this.start;
    for (const { bare } of parts) {
      const next: Step<M> = step.next.get(bare) ?? { next: new Map(), ends: [] };
      step.next.set(bare, next);
      step = next;
    }
    const [only] = parts;
    const strict = parts.length === 1 && /[aeiouy]/.test(only!.bare);
    step.ends.push({ meaning, typed: strict ? only!.typed : undefined });
  }

  /** The longest phrase that begins at a word. */
  at(title: readonly Word[], from: number): { readonly meaning: M; readonly to: number } | undefined {
    let found: { meaning: M; to: number } | undefined;
    let step = this.start.next.get(title[from]!.bare);
    for (let to = from + 1; step; to++) {
      const { typed } = title[to - 1]!;
      const end = step.ends.find(one => one.typed === undefined || one.typed === typed);
      if (end) found = { meaning: end.meaning, to };
      step = to < title.length ? step.next.get(title[to]!.bare) : undefined;
    }
    return found;
  }
}
