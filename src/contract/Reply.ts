import type { Problem } from '../domain/initiative/problemsOf.ts';

/** Why the server does not do what the page asks; `detail` is a name, number or date for the message. */
export interface Refusal {
  readonly code:
    | 'busy'
    | 'late'
    | 'twin'
    | 'missingTab'
    | 'missingColumn'
    | 'readOnly'
    | 'invalid'
    | 'unexpected';
  readonly detail: string;
  readonly problems?: readonly Problem[];
}

/** Failures come back as data, so that the page can say what to do. */
export type Reply<Value> = { readonly value: Value } | { readonly refused: Refusal };
