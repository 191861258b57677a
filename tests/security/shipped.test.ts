import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { shippedPackages } from '../../src/build/docs/licences.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8');

test('the dependencies are exactly what is shipped, so that `npm audit --omit=dev` looks at that', async () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  const shipped = (await shippedPackages(root)).map(({ name, version }) => [name, version]);
  expect(shipped).toEqual(Object.entries(dependencies).sort());
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
