import { readdir, readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Where a file really is, or would be made: links are followed, and the name is the one that the disk has. The same
 * letters may be stored in another form than they are typed in («ạ» as one sign or two), and some disks do not tell `A`
 * from `a`.
 */
export async function locate(path: string): Promise<string> {
  try {
    return await storedName(await realpath(path), fold);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(path) === path) return path;
    const target = await readlink(path).catch(() => undefined);
    if (target !== undefined) return locate(resolve(dirname(path), target));
    const found = await storedName(join(await locate(dirname(path)), basename(path)), compose);
    return basename(found) === basename(path) ? found : locate(found);
  }
}

const compose = (name: string) => name.normalize('NFC');
const fold = (name: string) => compose(name).toLowerCase();

/** The path with its last name as the folder lists it; as it is if it is listed, or none is the same. */
async function storedName(path: string, form: (name: string) => string): Promise<string> {
  const name = basename(path);
  const names: string[] = await readdir(dirname(path)).catch(() => []);
  if (names.includes(name)) return path;
  return join(dirname(path), names.find(one => form(one) === form(name)) ?? name);
}
