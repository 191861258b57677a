import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { shippedPackages } from '../../src/build/docs/licences.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8');

/** What makes the built files and pushes them. */
const makers = ['build/build.mjs', 'build/once/main.ts', 'build/targets/addon.ts', 'deploy/main.ts'];
/** What these run as a program, with what stands in for a package of it. */
const run = ['@google/clasp', 'googleapis'];

test('the dependencies are exactly what is shipped and what makes and pushes it, so that `npm audit --omit=dev` looks at that', async () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  const { metafile } = await build({
    entryPoints: makers.map(path => `${root}/src/${path}`),
    outdir: 'out',
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  const imported = Object.values(metafile.outputs)
    .flatMap(({ imports }) => imports.map(({ path }) => path))
    .filter(path => !isBuiltin(path))
    .map(path => /^(?:@[^/]+\/)?[^/]+/.exec(path)![0]);
  const shipped = await shippedPackages(root);
  const names = new Set([...imported, ...run, ...shipped.map(({ name }) => name)]);
  expect(Object.keys(dependencies).sort()).toEqual([...names].sort());
  for (const { name, version } of shipped) expect(dependencies[name]).toBe(version);
});

test('each stands in docs/giay-phep.md with version, licence and its whole text', async () => {
  const page = read('docs/giay-phep.md');
  for (const { name, version, licence, text } of await shippedPackages(root)) {
    expect(page).toContain(`| ${name} | ${version} | ${licence} |`);
    expect(text).toMatch(/Copyright/);
    expect(page).toContain(text);
  }
});

const pages = readdirSync(`${root}/dist/addon`).filter(file => file.endsWith('.html'));

test.each(pages)('%s stores nothing but drafts and the chosen person', page => {
  expect(read(`dist/addon/${page}`)).not.toMatch(/indexedDB|document\.cookie|caches\.open|serviceWorker/);
});

test('Code.js keeps nothing outside the sheet but the ids of its tabs and what is for one person', () => {
  const stores = read('dist/addon/Code.js').match(/PropertiesService\.\w+|CacheService\.\w+/g);
  expect([...new Set(stores)].sort()).toEqual([
    'PropertiesService.getDocumentProperties',
    'PropertiesService.getUserProperties',
  ]);
});
