import { createHash } from 'node:crypto';
import type { Argument } from './ownFunction.ts';

/** So many results are kept: more than a workbook has formulas of the script. */
const MOST = 64;

/**
 * Cell functions depend on nothing but their arguments: as in Sheets, the same call is not made again. `call` gets the
 * arguments as JSON.
 */
export function remembered(call: (name: string, args: string) => Promise<Argument>) {
  const results = new Map<string, Promise<Argument>>();
  return (name: string, args: readonly Argument[]): Promise<Argument> => {
    const text = JSON.stringify(args);
    const key = `${name} ${createHash('sha1').update(text).digest('base64')}`;
    const result = results.get(key) ?? call(name, text);
    results.delete(key);
    results.set(key, result);
    result.catch(() => results.delete(key));
    const [oldest] = results.keys();
    if (results.size > MOST) results.delete(oldest!);
    return result;
  };
}
