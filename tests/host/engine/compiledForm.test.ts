import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { loadBundle } from '../../../src/host/engine/loadBundle.ts';
import { newDirectory } from '../newDirectory.ts';

const source = (value: number) => `exports.value = (() => ${value})();`;

/** A bundle loaded once, so that its compiled form is kept; then what is done to it and the value that it has then. */
test.each<[string, (bundle: string, kept: string) => void, number]>([
  ['nothing', () => undefined, 1],
  ['another source of the same length', bundle => writeFileSync(bundle, source(2)), 2],
  ['a form that is cut off', (_, kept) => writeFileSync(kept, readFileSync(kept).subarray(0, 200)), 1],
  [
    'a form with a byte that is another one',
    (_, kept) => {
      const bytes = readFileSync(kept);
      bytes[bytes.length - 40]! ^= 255;
      writeFileSync(kept, bytes);
    },
    1,
  ],
  ['an empty form', (_, kept) => writeFileSync(kept, ''), 1],
])('%s', (_, spoil, value) => {
  const directory = newDirectory();
  mkdirSync(join(directory, 'gói'));
  const bundle = join(directory, 'gói', 'b.cjs');
  const kept = join(directory, 'gói.v8');
  writeFileSync(bundle, source(1));
  expect(loadBundle(pathToFileURL(bundle))).toEqual({ value: 1 });
  const whole = readFileSync(kept);
  spoil(bundle, kept);
  expect(loadBundle(pathToFileURL(bundle))).toEqual({ value });
  expect(readFileSync(kept).length).toBe(whole.length);
  expect(readdirSync(directory)).toEqual(['gói', 'gói.v8']);
});
