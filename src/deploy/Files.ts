import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The files of a script: their content by their name, such as `Code.js`. */
export type Files = ReadonlyMap<string, string>;

export const MANIFEST = 'appsscript.json';

/** What a script can hold: not the notes that systems leave in folders. */
const HOLDS = /\.(?:js|html)$|^appsscript\.json$/;

/** The files of a script that stand in a folder. */
export function readFiles(folder: string): Files {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return new Map(
    found.filter(name => HOLDS.test(name)).map(name => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

export function writeFiles(folder: string, files: Files): void {
  for (const [name, content] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
