import { defineConfig } from 'vitest/config';

process.env.TZ = 'Asia/Ho_Chi_Minh';

/**
 * The tests that mutants meet, named by `mutate.mjs`. Laws over random tables are left out: a mutant would run them for
 * half a minute, and a score that hangs on chance cannot be compared.
 */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: (process.env.MUTATION_TESTS ?? 'domain')
      .split(' ')
      .map(folder => `tests/${folder}/**/*.test.ts`),
    exclude: ['tests/domain/**/laws/**', 'tests/domain/**/laws.test.ts', 'tests/domain/scoring/exact/**'],
    isolate: false,
  },
});
