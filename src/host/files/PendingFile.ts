import type { Stats } from 'node:fs';
import { type FileHandle, link, lstat, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { temporaryPath } from './temporaryFiles.ts';

/** A whole file that is on the disk already, under a name of its own, and has yet to take its place. */
export class PendingFile {
  private constructor(private readonly temporary: string) {}

  /** Written beside the place of a file, with the permissions and owner of another. */
  static async beside(path: string, bytes: Uint8Array, like?: Like): Promise<PendingFile> {
    const file = new PendingFile(temporaryPath(path));
    try {
      await file.write(bytes, like);
    } catch (error) {
      await file.discard();
      throw error;
    }
    return file;
  }

  /** Takes the place of a file: the old or the new content is there at any moment, whatever happens. */
  async replace(path: string): Promise<void> {
    await rename(this.temporary, path);
    await syncFolder(dirname(path));
  }

  /** Takes a name that is free; false if it is not. */
  async take(path: string): Promise<boolean> {
    try {
      await link(this.temporary, path);
      await this.discard();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      // Some disks know no second name of a file: memory sticks, some shares.
      if (await isThere(path)) return false;
      await rename(this.temporary, path);
    }
    await syncFolder(dirname(path));
    return true;
  }

  /** Takes the first of the names that is free. */
  async takeFirst(paths: Iterable<string>): Promise<string> {
    for (const path of paths) if (await this.take(path)) return path;
    throw new Error('no name is free');
  }

  /** Removes what has not taken its place. */
  async discard(): Promise<void> {
    await rm(this.temporary, { force: true }).catch(() => undefined);
  }

  private async write(bytes: Uint8Array, like: Like | undefined): Promise<void> {
    const file = await open(this.temporary, 'wx', like ? like.mode & PERMISSIONS : undefined);
    try {
      if (like) await resemble(file, like);
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  }
}

/** What a file that takes the place of another has to have of it. */
export type Like = Pick<Stats, 'mode' | 'uid' | 'gid'>;

/** The permissions and the owner of a file; undefined if there is none. */
export function likeOf(path: string): Promise<Like | undefined> {
  return stat(path).catch(() => undefined);
}

const PERMISSIONS = 0o7777;

/** As far as the system lets this person: a file of somebody else keeps at least its group. */
async function resemble(file: FileHandle, { mode, uid, gid }: Like): Promise<void> {
  await file
    .chown(uid, gid)
    .catch(() => file.chown(-1, gid))
    .catch(() => undefined);
  await file.chmod(mode & PERMISSIONS).catch(() => undefined);
}

async function isThere(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}

/** Makes the new name last through a loss of power, too; Windows cannot, and does not need to. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close().catch(() => undefined);
}
