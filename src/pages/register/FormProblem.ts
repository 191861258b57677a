import { type AnswerProblem, LONGEST_TEXT, TITLE_LENGTH } from '../../domain/initiative/problemsOf.ts';
import type { ProblemTexts } from '../texts/problemTexts.ts';

/** What is wrong in the form: with an answer, or that a name was typed and nobody chosen. */
export type FormProblem = Omit<AnswerProblem, 'code'> & { readonly code: AnswerProblem['code'] | 'unpicked' };

/** The step in which the authors are chosen. */
export const AUTHORS = 2;
/** The last step of the form: everything is read over. */
export const LAST_STEP = 3;

const steps: Readonly<Record<FormProblem['field'], number>> = {
  kind: 0,
  title: 0,
  field: 0,
  before: 1,
  now: 1,
  expected: 1,
  starts: 1,
  evidence: 1,
  authors: AUTHORS,
};

/** The step of the form, from 0, in which something wrong can be mended. */
export function stepOf({ field }: FormProblem): number {
  return steps[field];
}

/** What is said of a wrong answer, beside its field and in the summary. */
export function messageOf(
  { field, code, found }: FormProblem,
  words: ProblemTexts,
  staffTab: string,
): string {
  if (field === 'kind' || field === 'field')
    return code === 'missing' ? words[field].missing : words[field].unknown(found);
  if (code === 'missing') return words.missing[field as keyof typeof words.missing];
  if (code === 'short') return words.short(found);
  if (code === 'long') return words.long(found, field === 'title' ? TITLE_LENGTH.most : LONGEST_TEXT);
  if (code === 'unknown') return words.stranger(found, staffTab);
  if (code === 'total') return words.total(Number(found));
  return code === 'share' ? words.share : words[code](found);
}
