import { fold } from './fold.ts';

/** The candidate that a misspelt name most likely means: at most a third of its letters are wrong. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  const wanted = fold(name);
  const ranked = candidates
    .map(candidate => ({ candidate, distance: distance(wanted, fold(candidate)) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(1, wanted.length / 3) ? best.candidate : undefined;
}

/** How many letters must be put in, taken out or changed to get from one text to the other. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = above[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, above[column]! + 1, current[column - 1]! + 1));
    }
    above = current;
  }
  return above[b.length]!;
}
