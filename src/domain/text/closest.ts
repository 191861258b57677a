import { fold } from './fold.ts';
import { quote } from './quote.ts';

/** What is longer was not misspelt, and would take long to compare. */
const LONGEST = 300;

/**
 * The candidate that a misspelt word most likely means, or undefined when none is near (more than `allowed` letters
 * wrong, by default a third) or two are equally near.
 */
export function closest(word: string, candidates: readonly string[], allowed?: number): string | undefined {
  if (word.length > LONGEST) return undefined;
  const wanted = fold(word);
  let best: string | undefined;
  let least = (allowed ?? Math.max(1, Math.floor(wanted.length / 3))) + 1;
  for (const candidate of candidates) {
    if (candidate.length > LONGEST) continue;
    const name = fold(candidate);
    // So many letters are lacking at least.
    if (Math.abs(name.length - wanted.length) > least) continue;
    const distance = editDistance(wanted, name);
    if (distance < least) {
      least = distance;
      best = candidate;
    } else if (distance === least && best !== undefined && fold(best) !== name) {
      best = undefined;
    }
  }
  return best;
}

/** «Ý bạn là "Tỷ lệ"?», or what else to do where nothing is near. */
export function askWhether(meant: string | undefined, otherwise: string): string {
  return meant ? `Ý bạn là ${quote(meant)}?` : otherwise;
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one text into the other. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length]!;
}
