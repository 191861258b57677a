import type { RowProblem } from '../../contract/ReviewQueue.ts';
import { initiativeKinds, reformFields } from '../../domain/initiative/choices.ts';
import { type AnswerProblem, problemsOf, type Registered } from '../../domain/initiative/problemsOf.ts';
import { parseShare, WHOLE } from '../../domain/initiative/shares.ts';
import { Names } from '../../domain/text/Names.ts';
import type { People } from '../../domain/text/People.ts';
import { dayOf } from '../../domain/text/parseDate.ts';
import { splitCodes } from '../../domain/text/splitCodes.ts';
import { tidy } from '../../domain/text/tidy.ts';
import type { InitiativeId } from '../../tabs/initiatives.ts';
import { contentCells } from '../register/answerCells.ts';
import { firstOf, type Member } from '../register/roster.ts';
import type { Cells } from '../sheet/Table.ts';

/** The columns that people fill in. */
type AskedId = keyof Omit<Registered, 'authors'> | 'authorCodes' | 'authors' | 'shares';

/** Where a row that was typed stands: its cells as texts, blank where there is no such column, and its headers. */
export interface TypedCells {
  readonly text: (id: AskedId) => string;
  readonly header: (id: AskedId) => string;
}

/** A row that was typed by hand, read as the form would be. */
export interface TypedRowFound {
  readonly title: string;
  /** What keeps it from being taken in. */
  readonly problems: readonly RowProblem[];
  /** What it says, and what the roster adds; blank while there are problems. */
  readonly cells: Cells<InitiativeId>;
  /** The code of the unit of the first author. */
  readonly unit: string;
}

/** So many people are told whom a name may mean. */
const MOST = 5;

const [kinds, fields] = [initiativeKinds, reformFields].map(
  choices => new Names(choices.map(choice => [choice, choice] as const)),
) as [Names<string>, Names<string>];

/** Judges a typed row by what the form asks for. Names of people, kinds and fields are read without marks, too. */
export function typedRow(
  { text, header }: TypedCells,
  people: People<Member>,
  members: readonly Member[],
): TypedRowFound {
  const named = text('authorCodes').trim() === '' ? 'authors' : 'authorCodes';
  const codes = splitCodes(text(named), part => people.find(part) !== undefined).map(
    part => people.find(part)?.code ?? part,
  );
  const names = named === 'authorCodes' ? text('authors').split(';').map(tidy) : [];
  const shares = sharesOf(text('shares'), codes.length);
  const answers: Registered = {
    kind: kinds.find(text('kind')) ?? text('kind').trim(),
    title: text('title'),
    field: fields.find(text('field')) ?? text('field').trim(),
    before: text('before'),
    now: text('now'),
    expected: text('expected'),
    starts: text('starts'),
    evidence: '',
    authors: codes.map((code, place) => ({
      code,
      name: names[place] ?? '',
      share: shares[place] ?? 0,
    })),
  };
  const problems = problemsOf(answers, members, dayOf(new Date())).map((problem): RowProblem => {
    const id = columnOf(problem, named);
    const isUnknown = problem.field === 'authors' && problem.code === 'unknown';
    return {
      ...(problem.code === 'share' ? shareProblem(text('shares')) : problem),
      column: header(id),
      near: isUnknown ? people.near(problem.found, MOST).map(({ code, name }) => ({ code, name })) : [],
    };
  });
  if (problems.length > 0) return { title: answers.title, problems, cells: {}, unit: '' };
  const { unit } = firstOf(answers.authors, members);
  return { title: answers.title, problems, cells: contentCells(answers, members), unit };
}

function columnOf({ field, code }: AnswerProblem, named: AskedId): AskedId {
  if (code === 'share' || code === 'total') return 'shares';
  if (code === 'unnamed') return 'authors';
  if (field !== 'authors') return field;
  return code === 'missing' ? 'authorCodes' : named;
}

/** Shares that are not written are lacking, others are not read. */
function shareProblem(cell: string): AnswerProblem {
  const found = cell.trim();
  return { field: 'authors', code: found === '' ? 'missing' : 'share', found };
}

/** Shares in hundredths of a percent; a single author who has none has it all. */
function sharesOf(text: string, count: number): readonly number[] {
  if (text.trim() === '' && count === 1) return [WHOLE];
  const parts = text.split(';');
  return parts.length === count ? parts.map(part => parseShare(part) ?? 0) : [];
}
