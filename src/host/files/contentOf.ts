import { readFile } from 'node:fs/promises';

/** What a file holds; `unknown` if something of this name is there that cannot be read. */
export async function contentOf(path: string): Promise<Uint8Array | 'none' | 'unknown'> {
  try {
    return await readFile(path);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'none' : 'unknown';
  }
}
