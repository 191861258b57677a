import type { FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

/*
 * Writes an archive whose parts are never held. Source: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
 */

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;
const IN_UTF8 = 0x800;
/** Lengths have 32 bits. */
const MOST = 0xffffffff;

/** An archive in a new file. */
export class Archive {
  private at = 0;
  private readonly entries: Buffer[] = [];

  constructor(private readonly file: FileHandle) {}

  /** Adds a part; its header is put before it when its lengths are known. */
  async add(
    name: string,
    content: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  ): Promise<void> {
    const letters = Buffer.from(name);
    const start = this.at;
    this.at += 30 + letters.length;
    const from = this.at;
    let [crc, length] = [0, 0];
    const measured = async function* () {
      for await (const part of content) {
        const bytes = Buffer.from(part);
        crc = crc32(bytes, crc);
        length += bytes.length;
        yield bytes;
      }
    };
    await pipeline(measured, createDeflateRaw(), async packed => {
      for await (const bytes of packed) await this.put(bytes as Buffer);
    });
    const packed = this.at - from;
    if (length > MOST || this.at > MOST) throw new RangeError('an archive of more than 4 GiB');
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(IN_UTF8, 2);
    common.writeUInt16LE(DEFLATED, 4);
    common.writeUInt32LE(0x00210000, 6);
    common.writeUInt32LE(crc, 10);
    common.writeUInt32LE(packed, 14);
    common.writeUInt32LE(length, 18);
    common.writeUInt16LE(letters.length, 22);
    await this.put(Buffer.concat([numbered(LOCAL), common, letters]), start);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(start, 10);
    this.entries.push(Buffer.concat([numbered(ENTRY), Buffer.from([20, 0]), common, entry, letters]));
  }

  /** Closes the archive with its directory. */
  async end(): Promise<void> {
    const directory = Buffer.concat(this.entries);
    const end = Buffer.alloc(18);
    end.writeUInt16LE(this.entries.length, 4);
    end.writeUInt16LE(this.entries.length, 6);
    end.writeUInt32LE(directory.length, 8);
    end.writeUInt32LE(this.at, 12);
    await this.put(Buffer.concat([directory, numbered(END), end]));
  }

  private async put(bytes: Buffer, at?: number): Promise<void> {
    const { bytesWritten } = await this.file.write(bytes, 0, bytes.length, at ?? this.at);
    if (bytesWritten < bytes.length) throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
    if (at === undefined) this.at += bytes.length;
  }
}

function numbered(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}
