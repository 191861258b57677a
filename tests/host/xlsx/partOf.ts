import { inflateRawSync } from 'node:zlib';

const ENTRY = 0x02014b50;
const NO_COMPRESSION = 0;

/** The text of one part of an .xlsx file, by its name in the archive: what is in it, whoever reads it. */
export function partOf(file: Uint8Array, name: string): string {
  const bytes = Buffer.from(file);
  const end = bytes.length - 22;
  let at = bytes.readUInt32LE(end + 16);
  while (bytes.readUInt32LE(at) === ENTRY) {
    const [nameLength, extra, comment] = [28, 30, 32].map(field => bytes.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    if (bytes.toString('utf8', at + 46, at + 46 + nameLength) === name) return contentOf(bytes, at);
    at += 46 + nameLength + extra + comment;
  }
  throw new Error(`no part ${name}`);
}

function contentOf(bytes: Buffer, entry: number): string {
  const local = bytes.readUInt32LE(entry + 42);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const content = bytes.subarray(start, start + bytes.readUInt32LE(entry + 20));
  const isPlain = bytes.readUInt16LE(entry + 10) === NO_COMPRESSION;
  return (isPlain ? content : inflateRawSync(content)).toString('utf8');
}
