import { spawnSync } from 'node:child_process';
import { median } from './median.ts';

/** Code that is loaded and called in a process that has seen neither; `prepare` makes what it is called with. */
export interface Job {
  readonly prepare: string;
  readonly code: string;
  readonly call: string;
}

/** The milliseconds of loading and calling together, by the processor and by the clock, and what the call gave. */
export interface Sample {
  readonly processor: number;
  readonly clock: number;
  readonly value: unknown;
}

/**
 * The median time of each job on the processor, in milliseconds, of so many processes each: within one process V8 reuses what it has
 * compiled from the second time on, even in another context. The jobs take turns, so that whatever slows the machine for
 * a while slows them all.
 */
export function cold(samples: number, ...jobs: readonly Job[]): readonly number[] {
  const times = jobs.map((): number[] => []);
  for (let round = 0; round < samples; round++)
    jobs.forEach((job, at) => {
      times[at]!.push(coldSample(job).processor);
    });
  return times.map(median);
}

export function coldSample(job: Job): Sample {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', 'src/build/bench/coldSample.mjs'],
    // Without the settings of this process: certificates that one of them may name are read in another thread meanwhile.
    { input: JSON.stringify(job), encoding: 'utf8', env: {}, maxBuffer: 1e8 },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Sample;
}
