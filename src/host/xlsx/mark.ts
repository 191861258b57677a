import { createHash } from 'node:crypto';

/*
 * How this program knows a file that it wrote: an archive dates each of its parts, and here all bear the same date, made
 * from what the parts hold. Whatever another program changes, the date does not fit any more. No reader minds dates.
 */

const END = { signature: 0x06054b50, size: 22, entries: 10, directory: 16 };
const ENTRY = {
  signature: 0x02014b50,
  size: 46,
  time: 12,
  nameLength: 28,
  extraLength: 30,
  commentLength: 32,
  local: 42,
};
const LOCAL_TIME = 10;

/** The same file, marked as written by this program. */
export function mark(file: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(file);
  const view = viewOf(bytes);
  const entries = entriesOf(bytes);
  const date = dateOf(bytes, entries);
  for (const { at } of entries) {
    view.setUint32(at + ENTRY.time, date, true);
    view.setUint32(view.getUint32(at + ENTRY.local, true) + LOCAL_TIME, date, true);
  }
  return bytes;
}

/** Whether this program wrote a file, and nothing has changed it since. */
export function isMarked(bytes: Uint8Array): boolean {
  const entries = entriesOf(bytes);
  const date = dateOf(bytes, entries);
  return (
    entries.length > 0 && entries.every(({ at }) => viewOf(bytes).getUint32(at + ENTRY.time, true) === date)
  );
}

interface ZipEntry {
  readonly at: number;
  readonly size: number;
}

/** The entries of the directory at the end of an archive without a comment; none of what is no such archive. */
function entriesOf(bytes: Uint8Array): readonly ZipEntry[] {
  const view = viewOf(bytes);
  const end = bytes.length - END.size;
  if (end < 0 || view.getUint32(end, true) !== END.signature) return [];
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + END.directory, true);
  for (let left = view.getUint16(end + END.entries, true); left > 0; left--) {
    if (at + ENTRY.size > end || view.getUint32(at, true) !== ENTRY.signature) return [];
    const lengths = [ENTRY.nameLength, ENTRY.extraLength, ENTRY.commentLength].map(one =>
      view.getUint16(at + one, true),
    );
    const size = lengths.reduce((sum, length) => sum + length, ENTRY.size);
    entries.push({ at, size });
    at += size;
  }
  return entries;
}

/** A valid date and time, made from the directory without its dates: names, lengths and checksums of the parts. */
function dateOf(bytes: Uint8Array, entries: readonly ZipEntry[]): number {
  const hash = createHash('sha256');
  for (const { at, size } of entries) {
    hash.update(bytes.subarray(at, at + ENTRY.time));
    hash.update(bytes.subarray(at + ENTRY.time + 4, at + size));
  }
  const [second, minute, hour, day, month, year] = hash.digest();
  const time = ((hour! % 24) << 11) | ((minute! % 60) << 5) | (second! % 30);
  const date = ((year! % 128) << 9) | (((month! % 12) + 1) << 5) | ((day! % 28) + 1);
  return ((date << 16) | time) >>> 0;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
