import * as z from 'zod/mini';
import { request, textUpTo } from './schema.ts';

const text = textUpTo(1000);

/** What somebody enters as their judgement of a criterion (tự chấm, thẩm định, điểm chốt). */
export const judgement = request({
  side: z.enum(['staff', 'units']),
  /** Of the person or unit that is judged. */
  code: text,
  /** The column of the criterion, without «(tự chấm)» or «(thẩm định)». */
  column: text,
  stage: z.enum(['self', 'appraisal', 'final']),
  /** As typed; blank takes the judgement back. */
  value: text,
  /** What the page has shown in this cell: nobody overwrites what they have not seen. */
  before: text,
  reason: text,
});

export type Judgement = z.infer<typeof judgement>;

/** The three cells after it was entered, as texts; blank where nobody has judged. */
export interface Judgements {
  readonly self: string;
  readonly appraisal: string;
  readonly final: string;
}

/** What became of it. */
export interface JudgementOutcome {
  /** As the cells are now. */
  readonly judgements: Judgements;
  /**
   * Blank if it was written; else why not: the row is gone, the column is not judged in three stages or by no criterion,
   * no criterion applies to the row, the value is not one (`detail` says why), it is not the row of who enters a
   * self-score, it is their own row, they may not edit the tab, somebody else has changed the cell (`detail` is what it
   * holds).
   */
  readonly obstacle:
    | ''
    | 'gone'
    | 'notJudged'
    | 'elsewhere'
    | 'fault'
    | 'notYours'
    | 'own'
    | 'notAllowed'
    | 'changed';
  readonly detail: string;
}
