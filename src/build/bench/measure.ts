import { spawnSync } from 'node:child_process';
import vm from 'node:vm';

/** What was found to be over its limit. */
export const broken: string[] = [];

/** The milliseconds that loading version 1 and its first score took on the machine whose times the limits are. */
const REFERENCE = 23;
/** How many times as long as that machine this one takes. */
let pace = 1;

/** From now on times are told as that machine would take them; `reference` is what the same took here. */
export function setPace(reference: number): void {
  pace = reference / REFERENCE;
  console.log(
    `     times are divided by ${pace.toFixed(2)}: so much slower is this machine than that of the limits`,
  );
}

/** Prints what was measured beside the most that it may be. */
export function check(what: string, measured: number, most: number, unit: string): void {
  const found = unit === 'ms' || unit === 's' ? measured / pace : measured;
  if (found > most) broken.push(what);
  const figures = `${found.toFixed(2).padStart(8)} ${unit.padEnd(2)}  (at most ${most})`;
  console.log(`${found > most ? 'OVER' : 'ok  '} ${figures.padEnd(28)} ${what}`);
}

/** The middle one of an odd number of times. */
export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1]!;
}

/** Times of each call. The calls take turns, so that whatever slows the machine for a while slows them all. */
function takingTurns(rounds: number, calls: readonly (() => number)[]): readonly (readonly number[])[] {
  const times = calls.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    calls.forEach((call, at) => {
      times[at]!.push(call());
    });
  return times;
}

/** The times of each call in milliseconds, round by round; the first third of the rounds only warms up. */
export function roundsOf(
  rounds: number,
  ...calls: readonly (() => unknown)[]
): readonly (readonly number[])[] {
  const timed = (call: () => unknown) => () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  };
  return takingTurns(rounds, calls.map(timed)).map(all => all.slice(rounds / 3));
}

/** The median time of each call in milliseconds. */
export function inTurn(rounds: number, ...calls: readonly (() => unknown)[]): readonly number[] {
  return roundsOf(rounds, ...calls).map(median);
}

/** How many times as long one call takes as another: the median of the rounds, in each of which the machine is as fast for both. */
export function ratio(times: readonly number[], others: readonly number[]): number {
  return median(times.map((time, round) => time / others[round]!));
}

/** So many contexts are tried: what V8 makes of the same code is faster in one than in the next, by a third at times. */
const CONTEXTS = 7;

/** The median of each figure over new contexts, in each of which `measured` takes them anew; ratios are taken within one. */
export function inContexts(measured: () => readonly number[]): readonly number[] {
  const all = Array.from({ length: CONTEXTS }, measured);
  return all[0]!.map((_, at) => median(all.map(figures => figures[at]!)));
}

/** A bare V8 context (with an ordinary global: a contextified one makes every look-up of Math or Map slow) that has run the code; what it evaluates stays in it, so arrays are of its own realm. */
export function context(code: string): (source: string) => unknown {
  const inside = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  vm.runInContext(code, inside);
  return source => vm.runInContext(source, inside);
}

/** Code that is loaded and called in a process that has seen neither; `prepare` makes what it is called with. */
export interface ColdCall {
  readonly prepare: string;
  readonly code: string;
  readonly call: string;
}

/** The milliseconds of the processor for loading and calling together, and what the call gave. */
interface Sample {
  readonly processor: number;
  readonly value: unknown;
}

/**
 * The times of each job on the processor, in milliseconds, of so many processes each: within one process V8 reuses what it has
 * compiled from the second time on, even in another context.
 */
export function cold(samples: number, ...jobs: readonly ColdCall[]): readonly (readonly number[])[] {
  return takingTurns(
    samples,
    jobs.map(job => () => coldSample(job).processor),
  );
}

/**
 * How many times as long one job takes as another in the process of each that was disturbed least: some are half as slow again,
 * and now few, now most of them are.
 */
export function coldRatio(times: readonly number[], others: readonly number[]): number {
  return Math.min(...times) / Math.min(...others);
}

export function coldSample(job: ColdCall): Sample {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', 'src/build/bench/coldSample.mjs'],
    // Without the settings of this process: certificates that one of them may name are read in another thread meanwhile.
    { input: JSON.stringify(job), encoding: 'utf8', env: {}, maxBuffer: 1e8 },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Sample;
}
