import { type Word, words } from './words.ts';

interface TrieNode<M> {
  readonly next: Map<string, TrieNode<M>>;
  /** What ends here; of one syllable several may, by their marks. */
  readonly ends: { readonly meaning: M; readonly typed: string | undefined }[];
}

/** Phrases with a meaning each, found in a row of words: the longest wins, marks do not matter. */
export class Phrases<M> {
  private readonly root: TrieNode<M> = { next: new Map(), ends: [] };

  /** A phrase of one word is only meant where its marks are typed («trồng» is not «trong»), unless it has no vowel (`tthc`). */
  add(phrase: string, meaning: M): void {
    const typed = words(phrase);
    let node = this.root;
    for (const { bare } of typed) {
      const next: TrieNode<M> = node.next.get(bare) ?? { next: new Map(), ends: [] };
      node.next.set(bare, next);
      node = next;
    }
    const [only] = typed;
    const strict = typed.length === 1 && /[aeiouy]/.test(only!.bare);
    node.ends.push({ meaning, typed: strict ? only!.typed : undefined });
  }

  /** The longest phrase that begins at a word. */
  at(title: readonly Word[], from: number): { readonly meaning: M; readonly to: number } | undefined {
    let found: { meaning: M; to: number } | undefined;
    let node = this.root.next.get(title[from]!.bare);
    for (let to = from + 1; node; to++) {
      const { typed } = title[to - 1]!;
      const end = node.ends.find(one => one.typed === undefined || one.typed === typed);
      if (end) found = { meaning: end.meaning, to };
      node = to < title.length ? node.next.get(title[to]!.bare) : undefined;
    }
    return found;
  }
}
