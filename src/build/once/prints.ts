import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What files contain, each as a short text that no other content has, by path. */
export type Prints = ReadonlyMap<string, string>;

export function print(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The prints of a file, or of all files in a folder and in those within, by path from `root`; of nothing, if it is not there. */
export function prints(root: string, path: string): Prints {
  const place = join(root, path);
  if (!existsSync(place)) return new Map();
  return new Map(filesIn(place).map(file => [named(root, file), print(readFileSync(file))]));
}

function filesIn(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));
}

/** The path from `root` as the bundler writes it on every system. */
function named(root: string, file: string): string {
  return relative(root, file).split(sep).join('/');
}
