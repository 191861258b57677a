import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { lateOptimised } from './lateOptimised.ts';

process.env.TZ = 'Asia/Ho_Chi_Minh';
process.env.FEWER_RUNS = '1';
process.env.SEED ??= String(Date.now() % 2 ** 31);

/**
 * `npm run laws`: the laws with their full number of random tables, new ones in each run, kills inside saves, set-ups cut
 * off at many calls, every service call failing in turn, and people's edits in every gap between two calls; `SEED` repeats a run.
 */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    globalSetup: './tests/example/make.ts',
    include: [
      'tests/domain/**/{laws,exact}/**/*.test.ts',
      'tests/domain/**/laws.test.ts',
      'tests/{addon/sheet,gaps}/**/*.test.ts',
      'tests/host/engine/knowSpills.test.ts',
      'tests/host/server/kills.test.ts',
      'tests/host/xlsx/reopens.test.ts',
      'tests/addon/setup/cutOff.test.ts',
      'tests/addon/register/faults.test.ts',
      'tests/addon/council/formAnswers.test.ts',
      'tests/score/equality.test.ts',
    ],
    setupFiles: './tests/seed.ts',
    reporters: ['default', './tests/tally.ts'],
    isolate: false,
    execArgv: lateOptimised(),
    testTimeout: 300_000,
    maxWorkers: 2,
  },
});
