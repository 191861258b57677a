import type { Argument } from './ownFunction.ts';

type Call = (name: string, args: readonly Argument[]) => Promise<Argument>;

/** So many results are kept: more than a workbook has formulas of the script. */
const MOST = 64;

/** Cell functions depend on nothing but their arguments: as in Sheets, the same call is not made again. */
export function remembered(call: Call): Call {
  const results = new Map<string, Promise<Argument>>();
  return (name, args) => {
    const key = JSON.stringify([name, args]);
    const result = results.get(key) ?? call(name, args);
    results.delete(key);
    results.set(key, result);
    result.catch(() => results.delete(key));
    const [oldest] = results.keys();
    if (results.size > MOST) results.delete(oldest!);
    return result;
  };
}
