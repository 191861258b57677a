import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { temporaryPath } from '../files/temporaryFiles.ts';

/**
 * Loads a CommonJS bundle. Its compiled form is kept beside its folder: V8 then needs a tenth of a second for Univer instead of
 * half a second. A form that another version of V8 has left is refused by V8 and made anew.
 */
export function loadBundle(address: URL): unknown {
  const path = fileURLToPath(address);
  const kept = `${dirname(path)}.v8`;
  const bytes = readFileSync(path);
  const source = `(function (exports, require, module) {${bytes}\n})`;
  const cachedData = readCompiled(kept, bytes);
  const script = new vm.Script(source, { filename: path, ...(cachedData ? { cachedData } : {}) });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(address), module);
  if (!cachedData || script.cachedDataRejected) keepCompiled(kept, bytes, script.createCachedData());
  return module.exports;
}

const hash = (content: Uint8Array) => createHash('sha1').update(content).digest();
const LENGTH = 20;

/**
 * The compiled form of a source that is kept in a file, or undefined: V8 itself looks at the length of the source alone and
 * trusts what it is given, so the hashes of both stand before it.
 */
function readCompiled(path: string, source: Uint8Array): Buffer | undefined {
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
function keepCompiled(path: string, source: Uint8Array, compiled: Buffer): void {
  const temporary = temporaryPath(path);
  try {
    writeFileSync(temporary, Buffer.concat([hash(source), hash(compiled), compiled]));
    renameSync(temporary, path);
  } catch {
    rmSync(temporary, { force: true });
  }
}
