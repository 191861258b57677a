import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** Path and address of a file taken for each other: of a folder «a b» one has «a b», the other «a%20b». */
const MISTAKEN = /new URL\(.*\)\.pathname|file:\/\/\$\{/;

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['src', 'tests'].flatMap(folder =>
  readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(ts|tsx|mjs)$/.test(file))
    .map(file => `${folder}/${file}`),
);

test('no path is taken for an address, and no address for a path: the folder may have any name', () => {
  expect(sources.length).toBeGreaterThan(500);
  expect(['new URL(file, folder)', 'pathname'].join('.')).toMatch(MISTAKEN);
  expect(['file:', '//$', '{folder}'].join('')).toMatch(MISTAKEN);
  expect(sources.filter(file => MISTAKEN.test(readFileSync(`${root}/${file}`, 'utf8')))).toEqual([]);
});
