import { readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { WhyUnsaved } from '../sheet/Message.ts';
import { PendingFile } from './PendingFile.ts';

/**
 * Saves a file under the name, or under name-2, name-3… where another file has the name: nothing is ever replaced. A file
 * with the very same content will do. Either the whole file is there afterwards or none. Returns the path.
 */
export async function saveBeside(
  path: string,
  bytes: Uint8Array,
  written = PendingFile.beside(path, bytes),
): Promise<string> {
  const pending = await written;
  try {
    for (;;) {
      const free = await placeFor(path, bytes);
      if (free.isSaved || (await pending.take(free.path))) return free.path;
    }
  } finally {
    await pending.discard();
  }
}

/** Where such a file would be saved, or is already. */
export async function placeFor(
  path: string,
  bytes: Uint8Array,
): Promise<{ readonly path: string; readonly isSaved: boolean }> {
  for (const one of numbered(path)) {
    const present = await contentOf(one);
    const isSaved = present instanceof Uint8Array && Buffer.compare(present, bytes) === 0;
    if (isSaved || present === 'none') return { path: one, isSaved };
  }
  throw new Error(`no free name for ${path}`);
}

/** What a file holds; `unknown` if something of this name is there that cannot be read. */
export async function contentOf(path: string): Promise<Uint8Array | 'none' | 'unknown'> {
  try {
    return await readFile(path);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'none' : 'unknown';
  }
}

const MOST = 1000;
/** The longest name that every disk takes, in bytes. */
const LONGEST = 255;

/** The names that a file may get: «a.xlsx», then «a-2.xlsx», «a-3.xlsx»… A name that is too long for a disk is cut. */
export function* numbered(path: string, first = 1): Generator<string> {
  const { dir, name, ext } = parse(path);
  for (let copy = first; copy < MOST; copy++)
    yield join(dir, fitted(name, copy === 1 ? ext : `-${copy}${ext}`));
}

/** «a.bak.xlsx» for «a.xlsx». */
export function backupOf(path: string): string {
  const { dir, name, ext } = parse(path);
  return join(dir, fitted(name, `.bak${ext}`));
}

function fitted(name: string, end: string): string {
  const letters = [...name];
  while (Buffer.byteLength(letters.join('') + end) > LONGEST) letters.pop();
  return letters.join('') + end;
}

const CODES: Readonly<Record<string, WhyUnsaved>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EROFS: 'refused',
  EACCES: 'refused',
  EPERM: 'refused',
  EBUSY: 'refused',
  ETXTBSY: 'refused',
  ENOENT: 'gone',
  ENOTDIR: 'gone',
};

/** Why a file could not be written, as far as a person can do something about it. */
export function whyUnsaved(error: unknown): WhyUnsaved {
  return CODES[(error as NodeJS.ErrnoException).code ?? ''] ?? 'failed';
}
