import type { Registered } from '../../domain/initiative/problemsOf.ts';
import { formatShare } from '../../domain/initiative/shares.ts';
import type { Day } from '../../domain/text/parseDate.ts';
import { parseDate } from '../../domain/text/parseDate.ts';
import { tidy } from '../../domain/text/tidy.ts';
import type { InitiativeId } from '../../tabs/initiatives.ts';
import type { Cells } from '../sheet/Table.ts';
import type { Member } from './roster.ts';

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

/** What people have answered, and the names of the authors, as cells of the register; outsiders are not in the roster. */
export function contentCells(answers: Registered, members: readonly Member[]): Cells<InitiativeId> {
  const names = answers.authors.map(
    ({ code, name }) => members.find(member => member.code === code)?.name ?? tidy(name),
  );
  return { ...answerCells(answers), authors: names.join('; ') };
}

const DAY = 86_400_000;

/** A calendar day as Sheets takes it: midnight in the script's time zone. */
export function localDate(day: Day): Date {
  const date = new Date(day * DAY);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
}
