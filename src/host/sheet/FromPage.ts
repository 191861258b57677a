import * as z from 'zod/mini';
import { parsed } from './parsed.ts';

/* What a window tells the host: type and check at once, so that neither can differ from the other. */

const MOST_CHANGES = 1000;
const LONGEST_NAME = 200;

const count = z.int().check(z.minimum(0));
const name = z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME));
const change = z.object({ id: name, params: z.record(z.string(), z.unknown()) });
const area = z.object({
  ...{ tab: name, row: count, column: count },
  rows: count.check(z.minimum(1)),
  columns: count.check(z.minimum(1)),
});

const fromPage = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('changes'),
    /** The last one that the window has seen. */
    revision: count,
    changes: z.array(change).check(z.minLength(1), z.maxLength(MOST_CHANGES)),
  }),
  z.object({
    type: z.literal('call'),
    id: count,
    mode: z.enum(['menu', 'page']),
    name,
    /** An array as JSON. */
    args: z.string().check(z.refine(isArray)),
  }),
  z.object({
    type: z.literal('answer'),
    id: count,
    button: z.enum(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']),
  }),
  z.object({
    type: z.literal('select'),
    selection: z.object({ area, current: z.object({ row: count, column: count }) }),
  }),
  /** The window shows the workbook. */
  z.object({ type: z.literal('shown') }),
]);

export type FromPage = z.infer<typeof fromPage>;

/** What a window has sent; undefined if it is no message. */
export function readMessage(text: string): FromPage | undefined {
  const value = parsed(text);
  return isPlain(value) ? z.safeParse(fromPage, value).data : undefined;
}

function isArray(text: string): boolean {
  return Array.isArray(parsed(text));
}

/** Far deeper than anything that Univer makes. */
const DEEPEST = 40;
/** Keys that mean something to JavaScript. */
const OWN_KEYS = ['__proto__', 'constructor', 'prototype'];

/** Whether a value has nothing in it at which code would stumble that takes any JSON. */
function isPlain(value: unknown, depth = 0): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth === DEEPEST) return false;
  if (Array.isArray(value)) return value.every(one => isPlain(one, depth + 1));
  return (
    OWN_KEYS.every(key => !Object.hasOwn(value, key)) &&
    Object.values(value).every(one => isPlain(one, depth + 1))
  );
}
