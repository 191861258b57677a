import { existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { differences } from './canonical.ts';
import { Failure, failures } from './Failure.ts';
import { type Files, MANIFEST, readFiles, writeFiles } from './Files.ts';

/** Keeps the files of a script in a new folder of their own, of which it gives the path. */
export function keepCopy(copies: string, files: Files): string {
  try {
    mkdirSync(copies, { recursive: true });
    const time = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
    const folder = mkdtempSync(join(copies, `${time}-`));
    writeFiles(folder, files);
    const lost = differences(files, readFiles(folder));
    if (lost.length > 0) throw new Error(lost.join(', '));
    return folder;
  } catch (error) {
    throw new Failure(failures.noCopy({ folder: copies, reason: (error as Error).message }));
  }
}

/** How the admin writes a copy. */
export const copyName = (folder: string) => `${basename(dirname(folder))}/${basename(folder)}`;

/** Whether what the admin has written is a copy and not a version. */
export const isCopy = (written: string) => /[\\/]/.test(written);

/** The files of a copy, which is written as `copies/2026-11-29T07-00-00-x` or in full. */
export function readCopy(copies: string, written: string): Files {
  const folder = resolve(dirname(copies), written);
  if (existsSync(join(folder, MANIFEST))) return readFiles(folder);
  throw new Failure(failures.noSuchCopy({ given: written, copies: namesIn(copies) }));
}

function namesIn(copies: string): readonly string[] {
  try {
    return readdirSync(copies)
      .sort()
      .map(name => copyName(join(copies, name)));
  } catch {
    return [];
  }
}
