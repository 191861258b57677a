import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { threads, tracedCode } from './places.ts';

process.env.TZ = 'Asia/Ho_Chi_Minh';
// The branches that tables take are taken by a fifth of them.
process.env.FEWER_RUNS ??= '5';
process.env.SEED ??= '2020';
const root = fileURLToPath(new URL('../..', import.meta.url));

/** `npm run coverage`: the tests that run domain and register, which fail below the required coverage of branches. */
export default defineConfig({
  test: {
    root,
    include: [
      'tests/{domain,tabs,campaigns,addon/register,addon/council,addon/scores,addon/periods,addon/work}/**/*.test.ts',
    ],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    globalSetup: ['tests/example/make.ts', 'tests/coverage/tracedCode.ts'],
    env: { TRACED_CODE: tracedCode, NODE_V8_COVERAGE: `${root}${threads}` },
    coverage: {
      enabled: true,
      provider: 'custom',
      customProviderModule: 'tests/coverage/provider.mjs',
      include: ['src/domain/**/*.ts', 'src/addon/register/**/*.ts'],
      excludeAfterRemap: true,
      reporter: [['text', { skipFull: true }], 'text-summary'],
      reportsDirectory: 'coverage',
      thresholds: {
        'src/domain/**': { branches: 95 },
        'src/addon/register/**': { branches: 95 },
      },
    },
  },
});
