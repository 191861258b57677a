import { createHash, randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { type FileHandle, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/;

const beginning = (path: string) =>
  `.thi-dua-${createHash('sha256').update(basename(path)).digest('hex').slice(0, 8)}-`;

/** The files that a run gives, each under another name until all are whole: there is the old file or the new one, never a half. */
export class Output {
  private readonly pending = new Map<string, string>();

  /** Writes a file that shall be at `path`. */
  async write(path: string, fill: (file: FileHandle) => Promise<void>): Promise<void> {
    await removeLeft(path);
    const temporary = join(dirname(path), `${beginning(path)}${randomUUID()}.tmp`);
    this.pending.set(path, temporary);
    const file = await open(temporary, 'wx+');
    try {
      await fill(file);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  /** Puts every file in its place. */
  async finish(): Promise<void> {
    for (const [path, temporary] of this.pending) {
      await rename(temporary, path);
      this.pending.delete(path);
    }
  }

  /** Leaves nothing of what is not finished; at once, for the process may be ending. */
  discard(): void {
    for (const temporary of this.pending.values()) rmSync(temporary, { force: true });
    this.pending.clear();
  }
}

/** Removes what a run that was killed has left. */
async function removeLeft(path: string): Promise<void> {
  const start = beginning(path);
  const names = await readdir(dirname(path));
  const left = names.filter(name => name.startsWith(start) && UUID.test(name.slice(start.length)));
  await Promise.all(left.map(name => rm(join(dirname(path), name), { force: true })));
}
