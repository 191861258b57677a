import { createHash } from 'node:crypto';
import { type Entry, entriesOf } from './archive.ts';

/*
 * How this program knows a file that it wrote: an archive dates each of its parts, and here all bear the same date, made
 * from what the parts hold. Whatever another program changes, the date does not fit any more. No reader minds dates.
 */

/** Where the directory keeps the date of an entry, and the place of its header, which keeps the date too. */
const ENTRY = { time: 12, local: 42 };
const LOCAL_TIME = 10;
/** How long the end of an archive is behind which nothing stands. */
const NO_COMMENT = 22;

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
  const last = entries.at(-1);
  if (!last || last.at + last.size + NO_COMMENT !== bytes.length) return false;
  const date = dateOf(bytes, entries);
  return entries.every(({ at }) => viewOf(bytes).getUint32(at + ENTRY.time, true) === date);
}

/** A valid date and time, made from the directory without its dates: names, lengths and checksums of the parts. */
function dateOf(bytes: Uint8Array, entries: readonly Entry[]): number {
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
