import type { TableFault } from '../domain/criteria/TableFault.ts';
import type { Bilingual } from '../domain/text/Language.ts';

/** Why a file is refused, and how to mend that. */
export interface Refused {
  readonly reason: Bilingual<string>;
  readonly fix: Bilingual<string>;
}

/** One file that cannot be scored; the others go on. */
export class Refusal extends Error implements Refused {
  readonly reason: Bilingual<string>;
  readonly fix: Bilingual<string>;

  constructor({ reason, fix }: Refused) {
    super(reason.vi);
    this.reason = reason;
    this.fix = fix;
  }

  /** What is wrong with a whole table is told in Vietnamese, as its cells would tell it. */
  static of({ place, fault, fix }: TableFault): Refusal {
    const reason = `${place}: ${fault}`;
    return new Refusal({ reason: { vi: reason, en: reason }, fix: { vi: fix, en: fix } });
  }
}

/** What ends the whole run, as one sentence that says what to do. */
export class Failure extends Error {
  constructor(readonly sentence: Bilingual<string>) {
    super(sentence.vi);
  }
}
