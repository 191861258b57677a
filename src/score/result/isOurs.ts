import { open, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { readBook } from '../reading/readBook.ts';
import { words } from './words.ts';

/** So much of a text tells whose it is. */
const BEGINNING = 1000;

/** Whether a file may be replaced: there is none, or a former run has written it. */
export async function isOurs(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (!file) return true;
  const { buffer } = await file.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0).finally(() => file.close());
  if (extname(path).toLowerCase() !== '.xlsx') {
    const text = buffer.toString();
    return [words.headers.body, words.page.title].some(
      ({ vi, en }) => text.includes(vi) || text.includes(en),
    );
  }
  const { names } = await readBook(await readFile(path), []).catch(() => ({
    names: [] as readonly string[],
  }));
  return areResults(names);
}

/** Whether tabs of these names are results of a run. */
export function areResults(names: readonly string[]): boolean {
  const { bodies, refused } = words.tabs;
  return [bodies, refused].every(({ vi, en }) => names.includes(vi) || names.includes(en));
}
