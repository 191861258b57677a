import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs')).flatMap(file => (file.endsWith('.md') ? [`docs/${file}`] : [])),
];

describe.each(pages)('%s', page => {
  const text = readFileSync(join(root, page), 'utf8');

  test('leads to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, link]) => link!);
    expect(links.filter(link => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  test('names commands that are there', () => {
    const names = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name!);
    expect(names.filter(name => !(name in scripts))).toEqual([]);
  });
});
