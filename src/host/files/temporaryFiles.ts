import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/;

/** Short, however long the name of the file is: a disk takes 255 bytes, and «ạ» is three of them. */
const beginning = (path: string) =>
  `.thi-dua-${createHash('sha256').update(basename(path)).digest('hex').slice(0, 8)}-`;

/** A name beside a file for what is not the file yet. */
export function temporaryPath(path: string): string {
  return join(dirname(path), `${beginning(path)}${randomUUID()}.tmp`);
}

/** Removes what a program that was killed has left under such names. */
export async function removeTemporaries(path: string): Promise<void> {
  const start = beginning(path);
  const names = await readdir(dirname(path)).catch(() => []);
  const left = names.filter(name => name.startsWith(start) && UUID.test(name.slice(start.length)));
  await Promise.all(left.map(name => rm(join(dirname(path), name), { force: true }).catch(() => undefined)));
}

/** Whether the file, or a new one in its place, can be written: tried, because permissions alone do not tell. */
export async function isWritable(path: string): Promise<boolean> {
  const trial = temporaryPath(path);
  try {
    await access(path, constants.W_OK).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    await writeFile(trial, '');
    return true;
  } catch {
    return false;
  } finally {
    await rm(trial, { force: true }).catch(() => undefined);
  }
}
