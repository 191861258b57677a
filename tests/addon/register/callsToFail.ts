import { writes } from '../../../src/build/bench/watchedServices.ts';

const fewer = Number(process.env.FEWER_RUNS ?? 1);
const seed = Number(process.env.SEED ?? 0);

/**
 * Which of these calls are to fail in turn, counted from 1: the first, the last and every one that writes, of the others a
 * share, which ones is a matter of the seed; in `npm run laws` all of them.
 */
export function callsToFail(calls: readonly string[]): readonly number[] {
  return calls.flatMap((call, at) => {
    const isAlways = at === 0 || at === calls.length - 1 || writes(call);
    return isAlways || (at + seed) % fewer === 0 ? [at + 1] : [];
  });
}
