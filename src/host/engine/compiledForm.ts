import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { temporaryPath } from '../files/temporaryFiles.ts';

const hash = (content: Uint8Array) => createHash('sha1').update(content).digest();
const LENGTH = 20;

/**
 * The compiled form of a source that is kept in a file, or undefined: V8 itself looks at the length of the source alone and
 * trusts what it is given, so the hashes of both stand before it.
 */
export function readCompiled(path: string, source: Uint8Array): Buffer | undefined {
  let kept: Buffer;
  try {
    kept = readFileSync(path);
  } catch {
    return undefined;
  }
  const compiled = kept.subarray(2 * LENGTH);
  const isWhole = Buffer.concat([hash(source), hash(compiled)]).equals(kept.subarray(0, 2 * LENGTH));
  return isWhole ? compiled : undefined;
}

/** Keeps it: the file is there as a whole or not at all. Where it cannot be written, it is made anew the next time. */
export function keepCompiled(path: string, source: Uint8Array, compiled: Buffer): void {
  const temporary = temporaryPath(path);
  try {
    writeFileSync(temporary, Buffer.concat([hash(source), hash(compiled), compiled]));
    renameSync(temporary, path);
  } catch {
    rmSync(temporary, { force: true });
  }
}
