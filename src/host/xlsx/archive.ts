import { crc32, inflateRawSync } from 'node:zlib';

/*
 * The zip archive that an .xlsx file is. Source: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
 */

const END = { signature: 0x06054b50, size: 22, entries: 10, length: 12, directory: 16 };
/** A comment may follow the end of an archive. */
const LONGEST_COMMENT = 0xffff;
const ENTRY = {
  signature: 0x02014b50,
  size: 46,
  method: 10,
  crc: 16,
  packed: 20,
  length: 24,
  name: 28,
  local: 42,
};
const LOCAL = { signature: 0x04034b50, size: 30, name: 26, extra: 28 };
const STORED = 0;
/** No part of a workbook that can be held here is longer. */
const LONGEST = 0x7fffffff;

/** An entry of the directory at the end of an archive: where it stands and how long it is. */
export interface Entry {
  readonly name: string;
  readonly at: number;
  readonly size: number;
}

/** All entries; none of what is no such archive, or is cut off. */
export function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const file = bufferOf(bytes);
  const end = endOf(file);
  if (end < 0) return [];
  const entries: Entry[] = [];
  let at = file.readUInt32LE(end + END.directory);
  for (let left = file.readUInt16LE(end + END.entries); left > 0; left--) {
    if (at + ENTRY.size > end || file.readUInt32LE(at) !== ENTRY.signature) return [];
    const [name, extra, comment] = [0, 2, 4].map(by => file.readUInt16LE(at + ENTRY.name + by)) as [
      number,
      number,
      number,
    ];
    const size = ENTRY.size + name + extra + comment;
    entries.push({ name: file.toString('utf8', at + ENTRY.size, at + ENTRY.size + name), at, size });
    at += size;
  }
  return entries;
}

/** What an entry holds, unpacked; throws if it is damaged. */
export function contentOf(bytes: Uint8Array, { at }: Entry): Buffer {
  const file = bufferOf(bytes);
  const local = file.readUInt32LE(at + ENTRY.local);
  const start =
    local + LOCAL.size + file.readUInt16LE(local + LOCAL.name) + file.readUInt16LE(local + LOCAL.extra);
  const content = file.subarray(start, start + file.readUInt32LE(at + ENTRY.packed));
  if (file.readUInt16LE(at + ENTRY.method) === STORED) return content;
  return inflateRawSync(content, { maxOutputLength: LONGEST });
}

/** An archive of parts by their names, none of them packed. */
export function archiveOf(parts: ReadonlyMap<string, Uint8Array>): Buffer {
  const [locals, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, content] of parts) {
    const letters = Buffer.from(name);
    const [local, entry] = [Buffer.alloc(LOCAL.size), Buffer.alloc(ENTRY.size)];
    local.writeUInt32LE(LOCAL.signature);
    local.writeUInt16LE(letters.length, LOCAL.name);
    entry.writeUInt32LE(ENTRY.signature);
    entry.writeUInt32LE(crc32(content), ENTRY.crc);
    entry.writeUInt32LE(content.length, ENTRY.packed);
    entry.writeUInt32LE(content.length, ENTRY.length);
    entry.writeUInt16LE(letters.length, ENTRY.name);
    entry.writeUInt32LE(at, ENTRY.local);
    // What both headers say, at the same distance from each other: checksum, lengths.
    entry.copy(local, 14, ENTRY.crc, ENTRY.name);
    locals.push(local, letters, bufferOf(content));
    directory.push(entry, letters);
    at += local.length + letters.length + content.length;
  }
  const end = Buffer.alloc(END.size);
  end.writeUInt32LE(END.signature);
  end.writeUInt16LE(parts.size, END.entries - 2);
  end.writeUInt16LE(parts.size, END.entries);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    END.length,
  );
  end.writeUInt32LE(at, END.directory);
  return Buffer.concat([...locals, ...directory, end]);
}

function endOf(file: Buffer): number {
  const last = file.length - END.size;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (file.readUInt32LE(at) === END.signature) return at;
  return -1;
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
