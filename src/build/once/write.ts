import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The old or the new file is there at any moment, for those who read it and for other builds. */
export function write(root: string, path: string, content: string | Uint8Array): void {
  const own = join(root, '.cache/once', `${basename(path)}-${process.pid}`);
  mkdirSync(dirname(own), { recursive: true });
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(own, content);
  renameSync(own, join(root, path));
}
