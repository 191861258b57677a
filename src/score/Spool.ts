import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

const LENGTH = 8;

/**
 * What is too much to be held, in the order in which it was put down, in a file without a name: nothing is left of it,
 * whatever ends the run.
 */
export class Spool<Part> {
  private size = 0;

  private constructor(private readonly file: FileHandle) {}

  static async in<Part>(folder: string): Promise<Spool<Part>> {
    const path = join(folder, `.thi-dua-${randomUUID()}.tmp`);
    const file = await open(path, 'wx+', 0o600);
    await rm(path);
    return new Spool<Part>(file);
  }

  async put(part: Part): Promise<void> {
    const bytes = serialize(part);
    const length = Buffer.alloc(LENGTH);
    length.writeBigUInt64LE(BigInt(bytes.length));
    for (const each of [length, bytes]) {
      const { bytesWritten } = await this.file.write(each, 0, each.length, this.size);
      if (bytesWritten < each.length) throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
      this.size += bytesWritten;
    }
  }

  async *parts(): AsyncGenerator<Part> {
    for (let at = 0; at < this.size; ) {
      const length = Buffer.alloc(LENGTH);
      await this.file.read(length, 0, LENGTH, at);
      const bytes = Buffer.alloc(Number(length.readBigUInt64LE()));
      await this.file.read(bytes, 0, bytes.length, at + LENGTH);
      at += LENGTH + bytes.length;
      yield deserialize(bytes) as Part;
    }
  }

  close(): Promise<void> {
    return this.file.close();
  }
}
