import { LONGEST_TEXT, TITLE_LENGTH } from '../domain/initiative/problemsOf.ts';
import type { FormProblem } from './FormProblem.ts';
import type { ProblemTexts } from './texts/problemTexts.ts';

/** What is said of a wrong answer, beside its field and in the summary. */
export function messageOf({ field, code, found }: FormProblem, words: ProblemTexts): string {
  if (field === 'kind' || field === 'field')
    return code === 'missing' ? words[field].missing : words[field].unknown(found);
  if (code === 'missing') return words.missing[field as keyof typeof words.missing];
  if (code === 'short') return words.short(found);
  if (code === 'long') return words.long(found, field === 'title' ? TITLE_LENGTH.most : LONGEST_TEXT);
  if (code === 'unknown') return words.stranger(found);
  if (code === 'total') return words.total(Number(found));
  return code === 'share' ? words.share : words[code](found);
}
