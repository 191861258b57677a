import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** The path of an address as it is written there: of a folder «a b» it makes «a%20b», which does not exist. */
const ENCODED = /new URL\(.*\)\.pathname/;

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['src', 'tests'].flatMap(folder =>
  readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(ts|tsx|mjs)$/.test(file))
    .map(file => `${folder}/${file}`),
);

test('no file is found by the encoded path of an address: the folder may have any name', () => {
  expect(sources.length).toBeGreaterThan(500);
  expect(['new URL(file, folder)', 'pathname'].join('.')).toMatch(ENCODED);
  expect(sources.filter(file => ENCODED.test(readFileSync(`${root}/${file}`, 'utf8')))).toEqual([]);
});
