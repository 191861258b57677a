import { readdirSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';

/*
 * `npm run mutate`, or of one folder: `npm run mutate -- src/domain/text`. A mutant meets the tests of its own folder, so
 * that each folder is proved by itself.
 */

const others = {
  criteria: ['domain/criteria', 'domain/checking', 'domain/scoring'],
  campaigns: ['campaigns'],
};

const asked = process.argv[2]?.split('/').pop();
const folders = readdirSync('src/domain', { withFileTypes: true })
  .filter(entry => entry.isDirectory() && (asked === undefined || entry.name === asked))
  .map(entry => entry.name);

for (const folder of folders) {
  process.env.MUTATION_TESTS = (others[folder] ?? [`domain/${folder}`]).join(' ');
  await new Stryker({
    testRunner: 'vitest',
    vitest: { configFile: 'tests/mutation.config.ts' },
    mutate: [`src/domain/${folder}/**/*.ts`],
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    concurrency: 1,
    // Stryker would rewrite tsconfig.json with an interface that TypeScript 7 no longer has.
    tsconfigFile: 'none.json',
    ignorePatterns: ['dist', '.cache', 'coverage', 'docs'],
    tempDirName: '.cache/stryker',
    cleanTempDir: 'always',
    // What neither a mutant nor its tests have changed since is not run again.
    incremental: true,
    incrementalFile: `.cache/mutation/${folder}.json`,
    reporters: ['clear-text', 'html', 'progress-append-only'],
    clearTextReporter: { logTests: false },
    htmlReporter: { fileName: `.cache/mutation/${folder}.html` },
    thresholds: { high: 95, low: 90, break: 90 },
  }).runMutationTest();
}
