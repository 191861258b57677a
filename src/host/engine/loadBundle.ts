import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { keepCompiled, readCompiled } from './compiledForm.ts';

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
