import { constants } from 'node:fs';
import { access, rm, writeFile } from 'node:fs/promises';
import { temporaryPath } from './temporaryFiles.ts';

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
