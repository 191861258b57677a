import type { Texts } from './texts/texts.ts';

/** Something that the admin must mend; the sentence is made in their language. */
export class Trouble extends Error {
  constructor(
    readonly sentence: (texts: Texts) => string,
    options?: ErrorOptions,
  ) {
    super('', options);
  }
}
