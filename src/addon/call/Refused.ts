import type { Refusal, Refusals } from '../../contract/Refusal.ts';

/** Ends what the page has asked for; nothing was written. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

type Known<Fields> = keyof Fields extends never ? [] : [fields: Fields];

/** Refuses, with what is to be known of it. */
export function refuse<Code extends keyof Refusals>(code: Code, ...[fields]: Known<Refusals[Code]>): never {
  throw new Refused({ code, ...fields } as Refusal);
}
