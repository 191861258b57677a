import type { Refusal } from '../../contract/Reply.ts';

/** Ends what the page has asked for; nothing was written. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** Refuses with a name, number or date for the message. */
export function refuse(code: Refusal['code'], detail = ''): never {
  throw new Refused({ code, detail });
}
