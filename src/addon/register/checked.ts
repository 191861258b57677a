import { Refused } from './Refused.ts';

/** A schema of the contract. */
interface Schema<Value> {
  safeParse(given: unknown):
    | { readonly success: true; readonly data: Value }
    | {
        readonly success: false;
        readonly error: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] };
      };
}

/** What a page has sent, if it is what the contract says; else refuses and names the part that is not. */
export function checked<Value>(schema: Schema<Value>, given: unknown): Value {
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  throw new Refused({ code: 'invalid', detail: String(read.error.issues[0]?.path[0] ?? '') });
}
