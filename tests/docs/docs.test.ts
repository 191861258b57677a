import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { probe } from '../host/execution/probe.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { scripts, version } = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  version: string;
};
const guides = readdirSync(join(root, 'docs')).flatMap(file =>
  file.endsWith('.md') ? [`docs/${file}`] : [],
);
const pages = ['README.md', 'CHANGELOG.md', ...guides];

/** The addresses of the headings of a page, as GitHub makes them. */
const anchors = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** What the built script puts into its menu. */
async function menuItems(): Promise<readonly string[]> {
  const { run, sheet } = probe(read('dist/addon/Code.js'));
  await run('onOpen', 'open');
  return sheet.screen.menus.vi.flatMap(({ items }) => items.flatMap(item => item?.caption ?? []));
}

describe.each(pages)('%s', page => {
  const text = read(page);
  const links = [...text.matchAll(/\]\((?!https?:)([^)\s]+)/g)].map(([, link]) => link!);

  test('leads to files and headings that are there', () => {
    const lost = links.filter(link => {
      const [file, anchor] = link.split('#') as [string, string | undefined];
      const path = file === '' ? page : join(dirname(page), file);
      if (!existsSync(join(root, path))) return true;
      return anchor !== undefined && !anchors(read(path)).includes(anchor);
    });
    expect(lost).toEqual([]);
  });

  test('names commands that are there', () => {
    const names = [...text.matchAll(/npm run\s+(?:-s )?([\w:-]+)/g)].map(([, name]) => name!);
    expect(names.filter(name => !(name in scripts))).toEqual([]);
  });

  test('names items of the menu as they are called', async () => {
    const menu = await menuItems();
    const items = [...text.matchAll(/Thi đua → ([^*]+)\*\*/g)].map(([, item]) => item!.replace(/\s+/g, ' '));
    expect(
      items.filter(item => !menu.some(title => item === title || item.startsWith(`${title} → `))),
    ).toEqual([]);
  });

  test('names functions of the cells with what they are called', () => {
    const names = [...text.matchAll(/\b(?:SCORE|COUNT|CHECK)_[A-Z_]+/g)].map(([name]) => name);
    const known = readdirSync(join(root, 'src/addon/functions')).map(file => file.replace('.ts', ''));
    expect(names.filter(name => !known.includes(name))).toEqual([]);
  });
});

test('README.md leads to every guide and to the changes', () => {
  const text = read('README.md');
  expect([...guides, 'CHANGELOG.md'].filter(page => !text.includes(`](${page}`))).toEqual([]);
});

test('the changes begin with this version', () => {
  expect(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
});

test('README.md keeps its order', () => {
  const headings = [...read('README.md').matchAll(/^##+ (.+)$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual([
    'Try it',
    'For staff',
    'For managers',
    'Criteria, weights, ratings',
    'For admins',
    'How it is built',
    'Add a rule',
    'Licence',
  ]);
});

test('docs/lanh-dao.md quotes reasons as they are worded', () => {
  const source = readdirSync(join(root, 'src/domain/scoring'))
    .filter(file => file.endsWith('.ts'))
    .map(file => read(`src/domain/scoring/${file}`))
    .join(read('src/domain/text/readCell.ts'));
  const [, table] = /## Đọc lý do[\s\S]*?\n\|---\|---\|\n([\s\S]*?)\n\n/.exec(read('docs/lanh-dao.md'))!;
  const quoted = [...table!.matchAll(/^\| `(.+?)` \|/gm)].map(([, quote]) => quote!);
  expect(quoted.length).toBeGreaterThan(5);
  const wording = quoted
    .filter(quote => !quote.includes('«'))
    .flatMap(quote => quote.split('…').map(part => part.replace('/', '').trim()));
  expect(wording.filter(part => !source.includes(part))).toEqual([]);
});
