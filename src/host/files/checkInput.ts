import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Failure } from '../errors.ts';
import type { Texts } from '../texts.ts';
import { type OpenedFile, readSnapshot } from '../xlsx/readSnapshot.ts';

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_HEADER = [0x50, 0x4b, 0x03, 0x04];

/** Reads the workbook that was named; or says in one sentence why it cannot be opened. */
export async function checkInput(
  path: string,
  shown: string,
  texts: Texts,
): Promise<{ readonly bytes: Uint8Array; readonly opened: OpenedFile }> {
  const bytes = await readBytes(path, shown, texts);
  const extension = extname(path).toLowerCase();
  if (bytes.length === 0) throw new Failure(texts.emptyFile(shown));
  if (extension !== '.xlsx') throw new Failure(texts.otherFormat(shown, extension));
  if (startsWith(bytes, OLE_HEADER)) throw new Failure(texts.locked(shown));
  if (!startsWith(bytes, ZIP_HEADER)) throw new Failure(texts.notXlsx(shown));
  try {
    return { bytes, opened: await readSnapshot(bytes) };
  } catch {
    throw new Failure(texts.damaged(shown));
  }
}

async function readBytes(path: string, shown: string, texts: Texts): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Failure(texts.noFile(shown));
    if (code === 'EISDIR') throw new Failure(texts.isDirectory(shown));
    throw new Failure(texts.unreadable(shown));
  }
}

function startsWith(bytes: Uint8Array, header: readonly number[]): boolean {
  return header.every((byte, at) => bytes[at] === byte);
}
