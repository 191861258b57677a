import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { PlainValue } from '../book/PlainValue.ts';

/** What a cell function may be given: one value, or a range as rows. */
type Argument = PlainValue | readonly (readonly PlainValue[])[];

/** The built script; every call runs in a context of its own, as in Apps Script. */
export interface Script {
  call(name: string, args: readonly Argument[]): unknown;
}

/** What the script threw, in its own words. */
export class ScriptFault extends Error {}

/** The call took longer than Google allows. */
export class ScriptTimeout extends Error {}

/** Runs inside the context: JSON text in, JSON text out, dates as Date and blanks as '' on the way in. */
const ENTRY = `(function (name, text) {
  function revive(value) {
    if (value === null) return '';
    if (Array.isArray(value)) return value.map(revive);
    if (typeof value === 'object') return new Date(value.date[0], value.date[1] - 1, value.date[2]);
    return value;
  }
  try {
    var target = name.split('.').reduce(function (scope, key) { return scope[key]; }, globalThis);
    return JSON.stringify({ value: target.apply(null, JSON.parse(text).map(revive)) });
  } catch (error) {
    return JSON.stringify({ fault: String((error && error.message) || error) });
  }
})`;

/** Compiles the script at `path` once. `timeout` is the time limit of a call in milliseconds. */
export function openScript(path: string, timeout = 30_000): Script {
  const code = new vm.Script(readFileSync(path, 'utf8'), { filename: 'Code.js' });
  return {
    call(name, args) {
      const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
      try {
        code.runInContext(context, { timeout });
        const invocation = `${ENTRY}(${JSON.stringify(name)}, ${JSON.stringify(JSON.stringify(args))})`;
        const reply: unknown = vm.runInContext(invocation, context, { timeout });
        const { value, fault } = JSON.parse(String(reply)) as { value?: unknown; fault?: string };
        if (fault !== undefined) throw new ScriptFault(fault);
        return value;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
          throw new ScriptTimeout(name);
        throw error;
      }
    },
  };
}
