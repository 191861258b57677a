import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { BuildTarget } from '../bundle.ts';

/** What there is before anything is made. */
interface Given {
  readonly root: string;
  /** The print of whatever decides how the target is made. */
  readonly recipe: string;
  /** Of all that targets may be made of. What changes while a target is made is found the next time. */
  readonly sources: Prints;
}

/** What is kept of a target that has been made. */
interface Kept {
  readonly recipe: string;
  readonly folder: string;
  readonly sources: readonly (readonly [path: string, print: string])[];
  readonly files: readonly (readonly [path: string, print: string])[];
}

/** Makes a target, unless it stands as it would be made; gives its faults. */
export async function once(
  name: string,
  given: Given,
  load: () => Promise<BuildTarget>,
): Promise<readonly string[]> {
  const { root, recipe, sources } = given;
  const kept = `.cache/once/${name}.json`;
  if (stands(readRecord(join(root, kept)), given)) return [];
  rmSync(join(root, kept), { force: true });
  const { folder, make } = await load();
  const made = await make(root);
  if ('faults' in made) {
    if (folder !== undefined) rmSync(join(root, folder), { recursive: true, force: true });
    return made.faults;
  }
  if (folder === undefined) throw new Error(`${name} has no folder`);
  const files = new Map<string, string>();
  for (const [file, content] of made.files) {
    write(root, `${folder}/${file}`, content);
    files.set(`${folder}/${file}`, print(content));
  }
  for (const path of prints(root, folder).keys())
    if (!files.has(path)) rmSync(join(root, path), { force: true });
  const record: Kept = {
    recipe,
    folder,
    sources: made.sources.flatMap(source => within(source, sources)),
    files: [...files],
  };
  write(root, kept, JSON.stringify(record));
  return [];
}

/** Whether a target is there, and made in this way of what there is now. */
function stands(record: Kept | undefined, { root, recipe, sources }: Given): boolean {
  if (record?.recipe !== recipe) return false;
  const files = prints(root, record.folder);
  return (
    record.sources.every(([path, print]) => sources.get(path) === print) &&
    record.files.length === files.size &&
    record.files.every(([path, print]) => files.get(path) === print)
  );
}

/** A file, or each file of a folder, with its print; of what is unknown none, so that its target never stands. */
function within(source: string, sources: Prints): [string, string][] {
  const found = [...sources].filter(([path]) => path === source || path.startsWith(`${source}/`));
  return found.length > 0 ? found : [[source, 'unknown']];
}

function readRecord(path: string): Kept | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The old or the new file is there at any moment, for those who read it and for other builds. */
export function write(root: string, path: string, content: string | Uint8Array): void {
  const own = join(root, '.cache/once', `${basename(path)}-${process.pid}`);
  mkdirSync(dirname(own), { recursive: true });
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(own, content);
  renameSync(own, join(root, path));
}

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
