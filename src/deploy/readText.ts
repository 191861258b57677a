import { readFileSync } from 'node:fs';

/** The text of a file that somebody may have saved with an editor of Windows: with a byte-order mark, or in UTF-16. */
export function readText(path: string): string {
  const bytes = readFileSync(path);
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8';
  return bytes.toString(encoding).replace(/^\uFEFF/, '');
}
