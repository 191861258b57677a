import { LONGEST_TEXT, type Problem, TITLE_LENGTH } from '../domain/initiative/problemsOf.ts';
import type { Texts } from './texts.ts';

/** What is said of a wrong answer, beside its field and in the summary. */
export function messageOf({ field, code, found }: Problem, { problems }: Texts): string {
  if (field === 'kind' || field === 'field')
    return code === 'missing' ? problems[field].missing : problems[field].unknown(found);
  if (code === 'missing') return problems.missing[field as keyof typeof problems.missing];
  if (code === 'short') return problems.short(found);
  if (code === 'long') return problems.long(found, field === 'title' ? TITLE_LENGTH.most : LONGEST_TEXT);
  if (code === 'unknown') return problems.stranger(found);
  if (code === 'total') return problems.total(Number(found));
  return code === 'share' ? problems.share : problems[code](found);
}
