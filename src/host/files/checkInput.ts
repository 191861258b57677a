import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Failure } from '../errors.ts';
import type { Texts } from '../texts.ts';
import { type OpenedFile, readSnapshot } from '../xlsx/readSnapshot.ts';
import { Unreadable } from '../xlsx/readWorkbook.ts';
import { kindOf } from './kindOf.ts';

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
  const kind = kindOf(bytes);
  if (kind === 'locked') throw new Failure(texts.locked(shown));
  if (kind !== 'xlsx') throw new Failure(texts.otherKind(shown, kind));
  try {
    return { bytes, opened: await readSnapshot(bytes) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new Failure(texts[error.why](shown));
  }
}

async function readBytes(path: string, shown: string, texts: Texts): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Failure(texts.noFile(shown));
    if (code === 'EISDIR') throw new Failure(texts.isDirectory(shown));
    if (code === 'ERR_FS_FILE_TOO_LARGE') throw new Failure(texts.tooLarge(shown));
    throw new Failure(texts.unreadable(shown));
  }
}
