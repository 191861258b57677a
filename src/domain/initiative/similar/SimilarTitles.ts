import { stateNames } from '../states.ts';
import { Counterparts, pairInitials } from './Counterparts.ts';
import { fitted } from './fitted.ts';
import { frameOf } from './frameOf.ts';
import { Lexicon, type ReadTitle } from './Lexicon.ts';
import { likeness, type Shared, sharedOf, type Weighed } from './likeness.ts';
import { type Alike, Spelling } from './Spelling.ts';
import { Weights } from './Weights.ts';

/** What a warning shows of a registered initiative. */
export interface Entry {
  readonly number: string;
  readonly title: string;
  readonly unit: string;
  readonly state: string;
}

/** An initiative whose title resembles the typed one, and how much: from the least that warns, to 1. */
export interface Similar<E extends Entry = Entry> {
  readonly entry: E;
  readonly likeness: number;
}

interface Candidate<E> extends Weighed {
  readonly entry: E;
  readonly numbers: readonly number[];
}

/**
 * Finds titles that say the same in other words. A title is read as a row of meanings: phrases by a table of synonyms and abbreviations
 * (`sameMeaning`), other words as they are. What two titles share counts by its rarity in the register. What tells initiatives apart is
 * neither how much they share – most titles share a frame – nor how rare it is, but whether **both** have something of their own:
 * «cấp đổi» here and «cấp mới» there is another initiative, a place added is the same one. Order, marks, case and a slip of the finger
 * do not matter.
 *
 * The register is prepared once, in some 30 ms for 2 000 titles; a question then takes a few milliseconds. Withdrawn initiatives are left out.
 */
export class SimilarTitles<E extends Entry = Entry> {
  private readonly lexicon = new Lexicon();
  private readonly spelling = new Spelling();
  private readonly weights: Weights;
  private readonly candidates: readonly Candidate<E>[];

  constructor(register: readonly E[]) {
    const entries = register.filter(({ state }) => stateNames.find(state)?.name !== 'Đã rút');
    const read = entries.map(({ title }) => this.lexicon.read(title));
    this.weights = new Weights(read);
    this.candidates = read.map((title, at) => ({
      entry: entries[at]!,
      ...this.weighed(title),
      numbers: this.spelling.add(title.words),
    }));
  }

  /** The most similar titles, best first, none if there is none; the last word may still be unfinished. */
  find(typed: string, most = 3): readonly Similar<E>[] {
    const read = this.lexicon.read(typed);
    const question = this.weighed(read);
    const ends = /[\p{L}\p{M}\p{N}]$/u.test(typed) ? read.words.length - 1 : -1;
    const alike = read.words.map((word, at) => this.spelling.compare(word, read.marked, at === ends));
    const least = says(question) ? fitted.least : SAME;
    const most_ = new Likeliest(question, alike);
    const found: Similar<E>[] = [];
    for (const candidate of this.candidates) {
      if (most_.of(candidate) < least) continue;
      const score = likenessOf(question, candidate, alike);
      if (score >= least) found.push({ entry: candidate.entry, likeness: score });
    }
    return found.sort(byLikeness).slice(0, most);
  }

  private weighed({ words, parts }: ReadTitle): Weighed {
    const inPhrase = words.map(() => false);
    for (const { phrase, from, to } of parts) inPhrase.fill(phrase && to - from > 1, from, to);
    const initials = words.map(({ bare }) => bare[0]).join('');
    return { words, parts, inPhrase, initials, weights: this.weights.of(parts) };
  }
}

/** A title that says less than three things is similar only to the same again. */
const ENOUGH = 3;
const SAME = 0.95;

function says({ weights }: Weighed): boolean {
  return weights.filter(({ tells }) => tells > 0).length >= ENOUGH;
}

function likenessOf(question: Weighed, candidate: Candidate<Entry>, alike: readonly Alike[]): number {
  const { typed, registered } = new Counterparts(question, candidate, candidate.numbers, alike);
  return likeness(
    sharedOf(question, typed),
    sharedOf(candidate, registered),
    frameOf(question.words, candidate.words),
  );
}

function byLikeness(a: Similar, b: Similar): number {
  return b.likeness - a.likeness || (a.entry.number < b.entry.number ? -1 : 1);
}

class Likeliest {
  private readonly near: Uint8Array;
  private readonly meanings: ReadonlySet<string>;
  private readonly all: Shared;
  constructor(
    private readonly question: Weighed,
    alike: readonly Alike[],
  ) {
    this.near = new Uint8Array(alike[0]?.length ?? 0);
    for (const row of alike)
      row.forEach((l, at) => {
        if (l > 0) this.near[at] = 1;
      });
    this.meanings = new Set(question.parts.map(p => p.meaning));
    this.all = sharedOf(
      question,
      question.inPhrase.map(() => 1),
    );
  }
  of(c: Candidate<Entry>): number {
    const found = c.numbers.map(n => this.near[n] ?? 0);
    for (const { meaning, from, to } of c.parts) if (this.meanings.has(meaning)) found.fill(1, from, to);
    pairInitials(
      this.question,
      c,
      this.question.words.map(() => 0),
      found,
    );
    pairInitials(
      c,
      this.question,
      found,
      this.question.words.map(() => 0),
    );
    return likeness(this.all, sharedOf(c, found), 0);
  }
}
