import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';

/*
 * `npm run mutate`, or of one folder: `npm run mutate -- src/domain/text`, or of a file or folder in it:
 * `npm run mutate -- src/domain/text/fold.ts`. A mutant meets the tests of its own folder, so that each folder is proved by
 * itself.
 */

const others = {
  campaigns: ['campaigns/*'],
  // Without the long runs over many titles.
  initiative: ['domain/initiative/*', 'domain/initiative/similar/!(laws|pairs)'],
  table: ['domain/table/*', 'domain/counting/*', 'domain/scoring/rowKinds', 'domain/criteria/columns'],
  scoring: ['domain/scoring/*', 'domain/scoring/next/*'],
  'scoring/next': ['domain/scoring/next/*'],
  criteria: [
    'domain/criteria/*',
    'domain/checking/checks/*',
    'domain/checking/*',
    'domain/scoring/!(blocks|institutions)',
    'domain/scoring/next/*',
  ],
};
const reports = '.cache/mutation';

const [asked = 'src/domain'] = process.argv.slice(2);
const within = (path, folder) => `${path}/`.startsWith(`${folder}/`);
const folders = readdirSync('src/domain').filter(
  name => !name.includes('.') && (within(`src/domain/${name}`, asked) || within(asked, `src/domain/${name}`)),
);
if (folders.length === 0 || !existsSync(asked))
  throw new Error(`${asked} is nothing in a folder of src/domain`);

/** The tests for what was asked for in a folder, and where its results are kept. */
const ownOf = folder => Object.keys(others).findLast(path => within(asked, `src/domain/${path}`)) ?? folder;
const reportOf = folder => `${reports}/${ownOf(folder).replace('/', '-')}`;

for (const folder of folders) {
  process.env.MUTATION_TESTS = (others[ownOf(folder)] ?? [`domain/${folder}/**/*`]).join(' ');
  await new Stryker({
    testRunner: 'vitest',
    vitest: { configFile: 'tests/mutation.config.ts' },
    mutate: [
      within(`src/domain/${folder}`, asked)
        ? `src/domain/${folder}/**/*.ts`
        : asked.replace(/(?<!\.ts)$/, '/**/*.ts'),
    ],
    coverageAnalysis: 'perTest',
    plugins: ['@stryker-mutator/*', './tests/mutationTexts.mjs'],
    ignorers: ['texts'],
    // A mutant of what is evaluated while modules are loaded would need a new thread and all tests.
    ignoreStatic: true,
    // What neither a mutant nor its tests have changed since is not run again.
    incremental: true,
    incrementalFile: `${reportOf(folder)}.json`,
    concurrency: 1,
    // Stryker would rewrite tsconfig.json with an interface that TypeScript 7 no longer has.
    tsconfigFile: 'none.json',
    ignorePatterns: ['dist', '.cache', 'coverage', 'docs'],
    tempDirName: '.cache/stryker',
    cleanTempDir: 'always',
    reporters: ['clear-text', 'html', 'progress-append-only'],
    clearTextReporter: { logTests: false },
    htmlReporter: { fileName: `${reportOf(folder)}.html` },
    thresholds: { high: 95, low: 90, break: 90 },
  }).runMutationTest();
}

/** How many mutants of what was asked for in a folder were caught and how many were not. */
function counted(folder) {
  const { files } = JSON.parse(readFileSync(`${reportOf(folder)}.json`, 'utf8'));
  const states = Object.entries(files)
    .filter(([file]) => within(file, asked))
    .flatMap(([, { mutants }]) => mutants.map(({ status }) => status));
  const count = (...wanted) => states.filter(state => wanted.includes(state)).length;
  return {
    killed: count('Killed', 'Timeout'),
    survived: count('Survived', 'NoCoverage'),
  };
}

const rows = folders.map(folder => [folder, counted(folder)]);
const sum = key => rows.reduce((total, [, row]) => total + row[key], 0);
rows.push(['total', { killed: sum('killed'), survived: sum('survived') }]);
console.table(
  Object.fromEntries(
    rows.map(([name, row]) => [
      name,
      { ...row, score: +((100 * row.killed) / (row.killed + row.survived)).toFixed(1) },
    ]),
  ),
);
