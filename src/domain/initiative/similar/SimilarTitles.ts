import { stateNames } from '../states.ts';
import { counterparts, type Numbered, possible } from './counterparts.ts';
import { Lexicon } from './Lexicon.ts';
import { fitted, frameOf, likeness, sharedOf } from './likeness.ts';
import { Spelling } from './Spelling.ts';

/** The title of an initiative, to be compared with one that is being typed, and what a warning shows beside it. */
export interface RegisteredTitle {
  readonly number: string;
  readonly title: string;
  readonly unit: string;
  readonly state: string;
}

/** An initiative whose title resembles the typed one, and how much: from the least that warns, to 1. */
export interface Similar {
  readonly registered: RegisteredTitle;
  readonly likeness: number;
}

interface Candidate extends Numbered {
  readonly registered: RegisteredTitle;
}

/**
 * Finds titles that say the same in other words. A title is read as a row of meanings: phrases by tables of synonyms and abbreviations
 * (`meanings`), other words as they are; order, marks, case and a slip of the finger do not matter. But titles share long frames, rare
 * words and all, so what decides is what they do **not** share: where both have something of their own, «cấp đổi» here and «cấp mới»
 * there, they are two initiatives, the more surely the more the words around it are the same; where one of them adds a place or a purpose,
 * they are still one. How much a word tells one initiative from another is a matter of kind, not of rarity (`usualWords`): «nâng cao»
 * tells nothing, «khảo sát» something, «bò sữa» everything.
 *
 * The register is prepared once; a question to 2 000 titles then takes a few milliseconds, fit for every key (measured in the bench).
 * Withdrawn initiatives are left out. Nothing depends on the order of the register.
 */
export class SimilarTitles {
  private readonly lexicon = new Lexicon();
  private readonly spelling = new Spelling();
  private readonly candidates: readonly Candidate[];

  constructor(register: readonly RegisteredTitle[]) {
    const titles = register.filter(({ state }) => stateNames.find(state)?.name !== 'Đã rút');
    this.candidates = titles.map(registered => {
      const read = this.lexicon.read(registered.title);
      return { ...read, registered, numbers: this.spelling.add(read.words) };
    });
  }

  /** The most similar titles, best first, if any is similar; the last word may still be unfinished. */
  find(typed: string, most = 3): readonly Similar[] {
    const read = this.lexicon.read(typed);
    const ends = /[\p{L}\p{M}\p{N}]$/u.test(typed) ? read.words.length - 1 : -1;
    const alike = read.words.map((word, at) => this.spelling.compare(word, read.marked, at === ends));
    const least = read.lexemes.filter(({ tells }) => tells > 0).length >= ENOUGH ? fitted.least : SAME;
    const possibly = possible(read, alike);
    const all = sharedOf(
      read,
      read.words.map(() => 1),
    );
    const found: Similar[] = [];
    for (const candidate of this.candidates) {
      if (likeness(all, sharedOf(candidate, possibly(candidate)), 0) < least) continue;
      const { typed, registered } = counterparts(read, candidate, alike);
      const score = likeness(
        sharedOf(read, typed),
        sharedOf(candidate, registered),
        frameOf(read.words, candidate.words),
      );
      if (score >= least) found.push({ registered: candidate.registered, likeness: score });
    }
    return found.sort(byLikeness).slice(0, most);
  }
}

/** A title that says less than three things is similar only to the same again. */
const ENOUGH = 3;
const SAME = 0.95;

function byLikeness(a: Similar, b: Similar): number {
  return b.likeness - a.likeness || (keyOf(a) < keyOf(b) ? -1 : 1);
}

function keyOf({ registered }: Similar): string {
  return `${registered.number} ${registered.title} ${registered.unit}`;
}
