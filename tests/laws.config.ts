import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

process.env.TZ = 'Asia/Ho_Chi_Minh';
process.env.FEWER_RUNS = '1';
process.env.SEED ??= String(Date.now() % 2 ** 31);

/** `npm run laws`: the laws with their full number of random tables and kills, new ones in each run; `SEED` repeats a run. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: [
      'tests/domain/**/{laws,exact}/**/*.test.ts',
      'tests/domain/**/laws.test.ts',
      'tests/host/server/kills.test.ts',
    ],
    setupFiles: './tests/seed.ts',
    reporters: ['default', './tests/tally.ts'],
    isolate: false,
    testTimeout: 300_000,
    maxWorkers: 2,
  },
});
