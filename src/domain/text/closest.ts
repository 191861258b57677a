import { fold } from './fold.ts';

/**
 * The candidate that a misspelt word most likely means, or undefined when none is near (more than `allowed` letters
 * wrong, by default a third) or two are equally near.
 */
export function closest(
  word: string,
  candidates: readonly string[],
  allowed = Math.max(1, Math.floor(fold(word).length / 3)),
): string | undefined {
  const wanted = fold(word);
  let best: string | undefined;
  let least = allowed + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, fold(candidate));
    if (distance < least) {
      least = distance;
      best = candidate;
    } else if (distance === least && best !== undefined && fold(best) !== fold(candidate)) {
      best = undefined;
    }
  }
  return best;
}

/** «Ý bạn là "Tỷ lệ"?», or what else to do where nothing is near. */
export function askWhether(meant: string | undefined, otherwise: string): string {
  return meant ? `Ý bạn là "${meant}"?` : otherwise;
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
