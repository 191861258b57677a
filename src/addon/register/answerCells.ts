import type { Registered } from '../../domain/initiative/problemsOf.ts';
import { formatShare } from '../../domain/initiative/shares.ts';
import { parseDate } from '../../domain/text/parseDate.ts';
import { tidy } from '../../domain/text/tidy.ts';
import type { InitiativeId } from '../../tabs/initiatives.ts';
import type { Cells } from '../sheet/Table.ts';
import { localDate } from './localDate.ts';

/** What people have answered, as cells of the register, without what the roster adds. */
export function answerCells(answers: Registered): Cells<InitiativeId> {
  const starts = parseDate(answers.starts);
  return {
    kind: answers.kind,
    title: tidy(answers.title),
    field: answers.field,
    authorCodes: answers.authors.map(({ code }) => code).join('; '),
    shares: answers.authors.map(({ share }) => formatShare(share)).join('; '),
    starts: typeof starts === 'number' ? localDate(starts) : '',
    before: answers.before,
    now: answers.now,
    expected: answers.expected,
  };
}
