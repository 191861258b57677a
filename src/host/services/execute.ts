import type { Mode } from '../sheet/Operations.ts';
import { decode, encode } from './transport.ts';

/**
 * Calls a top-level function of the script with JSON arguments and gives its result as JSON, by the rules of the mode:
 * what a cell takes, what `google.script.run` carries.
 */
export function execute(name: string, args: string, mode: Mode): string {
  const target = (globalThis as Record<string, unknown>)[name];
  const hidden = name.endsWith('_') || name.startsWith('__');
  if (hidden || typeof target !== 'function') throw new Error(`Script function not found: ${name}`);
  const result: unknown = target.apply(null, decode(args) as unknown[]);
  if (mode === 'cell') return encode(forCell(name, result));
  return mode === 'page' && isPlain(result) ? JSON.stringify(result ?? null) : 'null';
}

/** Sheets takes single values and rectangular arrays; a row alone stands for one row of cells. */
function forCell(name: string, result: unknown): unknown {
  if (!Array.isArray(result)) return cell(name, result);
  const rows = result.map(row => (Array.isArray(row) ? row : [row]));
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some(row => row.length !== width))
    throw new Error(`${name} returned rows of different lengths, or none.`);
  return rows.map(row => row.map(value => cell(name, value)));
}

function cell(name: string, value: unknown): unknown {
  const allowed =
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value)) ||
    value instanceof Date;
  if (!allowed) throw new Error(`${name} returned ${String(value)}, which no cell can hold.`);
  return value;
}

/** Numbers, texts, booleans, null and arrays and plain objects of them: anything else, or a cycle, fails without a word. */
function isPlain(value: unknown, above: readonly unknown[] = []): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== 'object') return ['string', 'number', 'boolean'].includes(typeof value);
  const isOrdinary = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  if (!isOrdinary || above.includes(value)) return false;
  return Object.values(value).every(part => isPlain(part, [...above, value]));
}
