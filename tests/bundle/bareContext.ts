import { readFileSync } from 'node:fs';
import vm from 'node:vm';

/** What V8 offers and Apps Script may not have, or a pure script does not need. */
const extras = ['console', 'Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics'];

/** The shipped script in a context without anything of Node; only JSON crosses. */
export function bareContext() {
  const context = vm.createContext(Object.create(null));
  const evaluate = (source: string): unknown => vm.runInContext(source, context);
  for (const name of extras) evaluate(`delete globalThis.${name}`);
  const before = new Set(evaluate('Object.getOwnPropertyNames(globalThis)') as string[]);
  evaluate(readFileSync(new URL('../../dist/addon/Code.js', import.meta.url), 'utf8'));
  return {
    evaluate,
    /** The global names that the script added. */
    added: (evaluate('Object.getOwnPropertyNames(globalThis)') as string[]).filter(name => !before.has(name)),
    /** Calls a function of the script, e.g. `SCORE_STAFF`. */
    call(name: string, ...given: unknown[]): unknown {
      const values = given.map(value => (value === undefined ? 'undefined' : JSON.stringify(value)));
      return JSON.parse(String(evaluate(`JSON.stringify(${name}(${values.join()}))`)));
    },
  };
}
