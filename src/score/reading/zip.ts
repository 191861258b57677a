import { inflateRawSync } from 'node:zlib';

/*
 * Reads archives, such as Drive makes of a folder, without holding them. Source: PKWARE APPNOTE 6.3.10, sections 4.3.7,
 * 4.3.12, 4.3.14 and 4.3.16.
 */

/** Bytes wherever they are: as many as there are from `at`, at most `length`. */
export interface Bytes {
  readonly size: number;
  read(at: number, length: number): Promise<Buffer>;
}

/** Bytes that are held. */
export function held(bytes: Uint8Array): Bytes {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { size: buffer.length, read: async (at, length) => buffer.subarray(at, at + length) };
}

/** A file within an archive. */
export interface Entry {
  readonly name: string;
  readonly at: number;
  readonly packed: number;
  readonly length: number;
  readonly isStored: boolean;
}

const END = 0x06054b50;
const END_SIZE = 22;
/** A comment may follow the end. */
const LONGEST_END = END_SIZE + 0xffff;
const LOCATOR = 0x07064b50;
const LOCATOR_SIZE = 20;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const IN_UTF8 = 0x800;
const FULL = 0xffffffff;
/** Nothing that a person keeps is longer unpacked, and no text that can be held; a hostile archive says that it is. */
export const LONGEST = 0x20000000;

/** All files; throws where that is no whole archive. */
export async function entriesOf(bytes: Bytes): Promise<readonly Entry[]> {
  const tailAt = Math.max(0, bytes.size - LONGEST_END - LOCATOR_SIZE);
  const tail = await bytes.read(tailAt, bytes.size - tailAt);
  let end = tail.length - END_SIZE;
  while (end >= 0 && tail.readUInt32LE(end) !== END) end--;
  if (end < 0) throw new Error('no end of an archive');
  let [size, from] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  const locator = end - LOCATOR_SIZE;
  if (locator >= 0 && tail.readUInt32LE(locator) === LOCATOR) {
    const wide = await bytes.read(Number(tail.readBigUInt64LE(locator + 8)), 56);
    [size, from] = [Number(wide.readBigUInt64LE(40)), Number(wide.readBigUInt64LE(48))];
  }
  const directory = await bytes.read(from, size);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_SIZE <= directory.length; ) {
    if (directory.readUInt32LE(at) !== ENTRY) throw new Error('no directory of an archive');
    const [ofName, ofExtra, ofComment] = [28, 30, 32].map(by => directory.readUInt16LE(at + by)) as [
      number,
      number,
      number,
    ];
    const extraAt = at + ENTRY_SIZE + ofName;
    const name = directory.subarray(at + ENTRY_SIZE, extraAt);
    const [length, packed, local] = widened(
      [24, 20, 42].map(by => directory.readUInt32LE(at + by)),
      directory.subarray(extraAt, extraAt + ofExtra),
    ) as [number, number, number];
    const isInUtf8 = (directory.readUInt16LE(at + 8) & IN_UTF8) !== 0;
    const isStored = directory.readUInt16LE(at + 10) === 0;
    entries.push({ name: nameOf(name, isInUtf8), at: local, packed, length, isStored });
    at = extraAt + ofExtra + ofComment;
  }
  return entries;
}

/** What a file holds, unpacked; throws if it is damaged. */
export async function contentOf(bytes: Bytes, { at, packed, length, isStored }: Entry): Promise<Buffer> {
  if (length > LONGEST) throw new RangeError('longer than a workbook');
  const local = await bytes.read(at, LOCAL_SIZE);
  const start = at + LOCAL_SIZE + local.readUInt16LE(26) + local.readUInt16LE(28);
  const content = await bytes.read(start, packed);
  return isStored ? content : inflateRawSync(content, { maxOutputLength: LONGEST });
}

/** Numbers of 32 bits that are full stand in the extra field with 64, in this order. */
function widened(numbers: readonly number[], extra: Buffer): readonly number[] {
  let at = 0;
  while (at + 4 <= extra.length && extra.readUInt16LE(at) !== 1) at += 4 + extra.readUInt16LE(at + 2);
  at += 4;
  return numbers.map(number => {
    if (number !== FULL || at + 8 > extra.length) return number;
    at += 8;
    return Number(extra.readBigUInt64LE(at - 8));
  });
}

function nameOf(bytes: Buffer, isInUtf8: boolean): string {
  const text = bytes.toString('utf8');
  return (isInUtf8 || !text.includes('\ufffd') ? text : bytes.toString('latin1')).replaceAll('\\', '/');
}
