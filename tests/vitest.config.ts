import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { lateOptimised } from './lateOptimised.ts';
import { LongestFirst } from './longestFirst.ts';

process.env.TZ = 'Asia/Ho_Chi_Minh';
// Laws over random tables meet a fifth of them, always the same; all of them and new ones in `npm run laws`.
process.env.FEWER_RUNS ??= '5';
process.env.SEED ??= '2020';

const PAGES = 'tests/e2e/**/*.test.ts';
const DOMAIN = 'tests/domain/**/*.test.ts';

/**
 * A browser with the host behind it needs more of the machine than other tests: those run first. Files share two processes,
 * in which the engine is loaded and compiled once.
 */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    globalSetup: './tests/example/make.ts',
    isolate: false,
    execArgv: lateOptimised(),
    setupFiles: './tests/seed.ts',
    sequence: { sequencer: LongestFirst },
    reporters: ['default', './tests/tally.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'domain',
          include: [DOMAIN],
          testTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['tests/**/*.test.ts'],
          exclude: [PAGES, DOMAIN],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          include: [PAGES],
          globalSetup: './tests/e2e/oneBrowser.ts',
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
