import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Whether the file, or a new one in its place, can be written: tried, because permissions alone do not tell. */
export async function isWritable(path: string): Promise<boolean> {
  const trial = join(dirname(path), `.${randomUUID()}.tmp`);
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
