import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newDirectory } from '../host/newDirectory.ts';
import type { Later } from '../host/server/started.ts';
import { exampleBytes } from './copies.ts';

/** A folder with the example in it, where `npm start` looks for its own; gone after the test, or when `later` says. */
export function exampleDirectory(later?: Later): { readonly directory: string; readonly path: string } {
  const directory = newDirectory(later);
  const path = join(directory, 'thi-dua-cchc.xlsx');
  writeFileSync(path, exampleBytes());
  return { directory, path };
}
