import { type FileHandle, open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { Failure, Refusal } from '../Refusal.ts';
import { said } from '../said.ts';
import { refusals } from './refusals.ts';
import { type Bytes, contentOf, entriesOf } from './zip.ts';

/** A file of one body (đơn vị), wherever it lies. */
export interface Source {
  /** Its path as people know it; within an archive behind that of the archive. */
  readonly path: string;
  readonly kind: 'workbook' | 'csv' | 'other' | 'broken';
  read(): Promise<Uint8Array>;
}

/** What files that may be a body's are, by the end of their names. */
const KINDS: Readonly<Record<string, Source['kind']>> = {
  ...{ '.xlsx': 'workbook', '.xlsm': 'workbook', '.csv': 'csv' },
  ...{ '.xls': 'other', '.xlsb': 'other', '.ods': 'other', '.gsheet': 'other' },
};

const kindOf = (path: string) => KINDS[extname(path).toLowerCase()];
/** What office programs and systems leave beside files. */
const isPassedOver = (path: string) => /(?:^|\/)(?:~\$|\.|__MACOSX\/)/.test(path.replaceAll('\\', '/'));

/**
 * The files that words name: files, folders with all that is in them, archives, patterns such as `so/*.xlsx` where no
 * shell has put names in their place. `left` are paths that are no body's. In the order of their paths, each once.
 */
export async function sourcesOf(
  words: readonly string[],
  directory: string,
  left: readonly string[],
): Promise<readonly Source[]> {
  const found = new Map<string, Source>();
  for (const word of words) {
    const before = found.size;
    const paths = await pathsOf(resolve(directory, word));
    for (const path of paths)
      if (!left.includes(path))
        for (const source of await at(path, relative(directory, path) || path))
          found.set(source.path, source);
    if (paths.length === 0 && found.size === before) throw new Failure(said.nothingThere({ word }));
  }
  return [...found.values()].sort((a, b) => a.path.localeCompare(b.path, 'vi', { numeric: true }));
}

/** The files behind a path: of a folder those that may be a body's. */
async function pathsOf(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) {
    const names = await readdir(path, { recursive: true, withFileTypes: true });
    return names
      .filter(one => one.isFile())
      .map(one => join(one.parentPath, one.name))
      .filter(one => !isPassedOver(relative(path, one)) && (kindOf(one) || isArchive(one)));
  }
  if (found) return [path];
  if (!/[*?]/.test(basename(path))) return [];
  const pattern = new RegExp(
    `^${basename(path)
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    'iu',
  );
  const names = await readdir(dirname(path)).catch(() => []);
  return names
    .filter(name => pattern.test(name.normalize('NFC')) && !isPassedOver(name))
    .map(name => join(dirname(path), name));
}

const isArchive = (path: string) => extname(path).toLowerCase() === '.zip';

async function at(path: string, shown: string): Promise<readonly Source[]> {
  if (!isArchive(path)) return [{ path: shown, kind: kindOf(path) ?? 'other', read: () => readFile(path) }];
  try {
    const entries = await opened(path, entriesOf);
    const files = entries.filter(({ name }) => !isPassedOver(name) && kindOf(name));
    return files.map(entry => ({
      path: `${shown}/${entry.name}`,
      kind: kindOf(entry.name)!,
      read: () => opened(path, bytes => contentOf(bytes, entry)),
    }));
  } catch {
    const read = () => Promise.reject(new Refusal(refusals.brokenArchive));
    return [{ path: shown, kind: 'broken', read }];
  }
}

async function opened<Result>(path: string, use: (bytes: Bytes) => Promise<Result>): Promise<Result> {
  const file: FileHandle = await open(path);
  try {
    const { size } = await file.stat();
    const read = async (from: number, length: number) => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(length, size)), 0, null, from);
      return buffer.subarray(0, bytesRead);
    };
    return await use({ size, read });
  } finally {
    await file.close();
  }
}
