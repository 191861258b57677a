import { median } from './median.ts';

/**
 * The median time of each call in milliseconds. The calls take turns, so that whatever slows the machine for a while
 * slows them all; the first third of the rounds only warms up.
 */
export function inTurn(rounds: number, ...calls: readonly (() => unknown)[]): readonly number[] {
  const times = calls.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    calls.forEach((call, at) => {
      const start = performance.now();
      call();
      times[at]!.push(performance.now() - start);
    });
  return times.map(all => median(all.slice(rounds / 3)));
}
