import { createHash } from 'node:crypto';
import { canonical } from './canonical.ts';
import type { Files } from './Files.ts';

/** The file that holds the seal. */
const HOLDER = 'Code.js';
const SEAL = /^\/\/ thi-dua-cchc files (\{.*\})\r?$/m;

/**
 * The files with a seal: a line of sums, one for each file, that goes to Google with them. From it every machine knows
 * which file somebody has changed since, without anything kept here.
 */
export function sealed(files: Files): Files {
  const sums = Object.fromEntries([...files].map(([name, content]) => [name, sumOf(name, content)]));
  const code = (files.get(HOLDER) ?? '').replace(SEAL, '').trimEnd();
  return new Map([...files, [HOLDER, `${code}\n// thi-dua-cchc files ${JSON.stringify(sums)}\n`]]);
}

/** The sums in the seal by the names of the files; undefined where there is no seal. */
export function sumsIn(files: Files): ReadonlyMap<string, unknown> | undefined {
  const seal = SEAL.exec(files.get(HOLDER) ?? '')?.[1];
  try {
    return seal === undefined ? undefined : new Map(Object.entries(JSON.parse(seal)));
  } catch {
    return undefined;
  }
}

/** A short sum of what a file says without the seal; undefined where it says nothing. */
export function sumOf(name: string, content: string | undefined): string | undefined {
  const text = canonical(name, content?.replace(SEAL, ''));
  return text && createHash('sha256').update(text).digest('hex').slice(0, 16);
}
