import { readFileSync } from 'node:fs';
import vm from 'node:vm';

/** What V8 offers and Apps Script may not have, or a pure script does not need. */
const extras = ['console', 'Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics'];

/** The script that is shipped. */
const shipped = new URL('../../dist/addon/Code.js', import.meta.url);

/** A script, the shipped one unless told, in a context without anything of Node; only texts cross. */
export function bareContext(script = shipped) {
  const context = vm.createContext(Object.create(null));
  const evaluate = (source: string): unknown => vm.runInContext(source, context);
  for (const name of extras) evaluate(`delete globalThis.${name}`);
  const before = new Set(evaluate('Object.getOwnPropertyNames(globalThis)') as string[]);
  evaluate(readFileSync(script, 'utf8'));
  return {
    evaluate,
    /** The global names that the script added. */
    added: (evaluate('Object.getOwnPropertyNames(globalThis)') as string[]).filter(name => !before.has(name)),
    /** Calls a function of the script, e.g. `SCORE_STAFF`. */
    call(name: string, ...given: unknown[]): unknown {
      return JSON.parse(String(evaluate(`JSON.stringify(${name}(${given.map(sourceOf).join()}))`)));
    },
  };
}

/** Source for a value: what arrives in a cell function is made in its own context. */
export function sourceOf(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  if (Array.isArray(value)) return `[${value.map(sourceOf).join()}]`;
  return typeof value === 'number' ? (Object.is(value, -0) ? '-0' : String(value)) : JSON.stringify(value);
}
