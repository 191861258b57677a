import type { TableFault } from '../domain/criteria/TableFault.ts';
import type { Bilingual } from '../domain/text/Language.ts';

/** One file that cannot be scored, and how to mend that; the others go on. */
export class Refusal extends Error {
  constructor(
    readonly reason: Bilingual<string>,
    readonly fix: Bilingual<string>,
  ) {
    super(reason.vi);
  }

  /** What is wrong with a whole table is told in Vietnamese, as its cells would tell it. */
  static of({ place, fault, fix }: TableFault): Refusal {
    const reason = `${place}: ${fault}`;
    return new Refusal({ vi: reason, en: reason }, { vi: fix, en: fix });
  }
}

/** What ends the whole run, as one sentence that says what to do. */
export class Failure extends Error {
  constructor(readonly sentence: Bilingual<string>) {
    super(sentence.vi);
  }
}
