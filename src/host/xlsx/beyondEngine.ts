import { formula } from '../engine/univer.ts';

const implemented: ReadonlySet<unknown> = formula.ALL_IMPLEMENTED_FUNCTIONS_SET;
const missing: ReadonlySet<string> = new Set(
  Object.entries(formula)
    .flatMap(([name, names]) => (name.startsWith('FUNCTION_NAMES_') ? Object.values(names as object) : []))
    .filter(name => !implemented.has(name)),
);

/** Parts that saving loses: other files and tables («[1]Sheet1!A1», «Bảng1[Điểm]»), pivot tables. */
const OF_LOST_PART = /^(?:[^"]|"[^"]*")*?(?:\[|\bGETPIVOTDATA\()/i;
const CALLED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(_xlfn\.(?:_xlws\.)?)?\b([A-Z][A-Z0-9.]*)\(/gi;

/**
 * Whether the engine cannot calculate a formula of a file, so that its cell keeps what it gave last: `value` without the formula,
 * as that reads what saving loses; `formula` with it, as it calls a function that the engine has not (`@` is `SINGLE`, `A1#` is
 * `ANCHORARRAY` in a file). Functions that no program of the format has are the script's.
 */
export function beyondEngine(written: string): 'value' | 'formula' | undefined {
  if (OF_LOST_PART.test(written)) return 'value';
  const isBeyond = [...written.matchAll(CALLED)].some(([, prefix, name = '']) => {
    const called = name.toUpperCase();
    return prefix === undefined ? missing.has(called) : !implemented.has(called);
  });
  return isBeyond ? 'formula' : undefined;
}
