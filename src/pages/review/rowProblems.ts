import type { RowProblem } from '../../contract/ReviewQueue.ts';
import { initiativeKinds, reformFields } from '../../domain/initiative/choices.ts';
import { messageOf } from '../register/FormProblem.ts';
import type { ProblemTexts } from '../texts/problemTexts.ts';
import type { ReviewTexts } from '../texts/reviewTexts.ts';

/** What is said of a row that cannot be taken in: first which cells are blank, then of others what was found and is expected. */
export function rowProblems(
  problems: readonly RowProblem[],
  words: ReviewTexts,
  faults: ProblemTexts,
  staffTab: string,
): readonly string[] {
  const lacking = problems.filter(({ code }) => code === 'missing').map(({ column }) => `«${column}»`);
  const wrong = problems.filter(({ code }) => code !== 'missing');
  return [
    ...(lacking.length > 0 ? [words.lacks(lacking.join(', '))] : []),
    ...wrong.map(problem => unread(problem, words, faults, staffTab)),
  ];
}

function unread(problem: RowProblem, words: ReviewTexts, faults: ProblemTexts, staffTab: string): string {
  const { field, code, found, column, near } = problem;
  if (field === 'kind' || field === 'field')
    return words.oneOf(column, found, (field === 'kind' ? initiativeKinds : reformFields).join('; '));
  if (code === 'share') return words.shares(column, found);
  if (code !== 'unknown') return `«${column}»: ${messageOf(problem, faults, staffTab)}`;
  return near.length === 0
    ? words.notFound(column, found, staffTab)
    : words.doubtful(column, found, near.map(({ code, name }) => `${name} (${code})`).join('; '));
}
