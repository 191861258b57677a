import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../Failure.ts';
import type { Texts } from '../texts.ts';
import { writeAtomically } from './writeAtomically.ts';

const MOST_COPIES = 1000;

/**
 * Saves a file under the name, or under name-2, name-3… where another file has the name: only a file with the very
 * same content is replaced. Either the whole file is there afterwards or none. Returns the path.
 */
export async function saveBeside(
  directory: string,
  name: string,
  bytes: Uint8Array,
  texts: Texts,
): Promise<string> {
  try {
    const path = await freePath(directory, name, bytes);
    await writeAtomically(path, bytes);
    return path;
  } catch {
    throw new Failure(texts.notWritable(directory));
  }
}

async function freePath(directory: string, name: string, bytes: Uint8Array): Promise<string> {
  for (let copy = 1; copy < MOST_COPIES; copy++) {
    const path = join(directory, `${name}${copy === 1 ? '' : `-${copy}`}.xlsx`);
    const present = await contentOf(path);
    if (present === 'free' || (present instanceof Uint8Array && Buffer.compare(present, bytes) === 0))
      return path;
  }
  throw new Error(`no free name for ${name} in ${directory}`);
}

async function contentOf(path: string): Promise<Uint8Array | 'free' | 'taken'> {
  try {
    return await readFile(path);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'free' : 'taken';
  }
}
