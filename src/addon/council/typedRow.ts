import { problemsOf, type Registered } from '../../domain/initiative/problemsOf.ts';
import { parseShare, WHOLE } from '../../domain/initiative/shares.ts';
import { dayOf } from '../../domain/text/parseDate.ts';
import { tidy } from '../../domain/text/tidy.ts';
import type { InitiativeId } from '../../tabs/initiatives.ts';
import { contentCells } from '../register/answerCells.ts';
import { codesIn, isSameCode } from '../register/authorsOf.ts';
import type { Register } from '../register/Register.ts';
import { firstOf, type Member } from '../register/roster.ts';
import type { Cells } from '../sheet/Table.ts';

/** A row that was typed by hand, read as the form would be. */
interface TypedRowFound {
  readonly title: string;
  /** Columns of what keeps it from being taken in. */
  readonly lacks: readonly InitiativeId[];
  /** What the roster adds; blank while something lacks. */
  readonly cells: Cells<InitiativeId>;
  /** The code of the unit of the first author. */
  readonly unit: string;
}

/** Judges a typed row by what the form asks for. */
export function typedRow(register: Register, at: number, members: readonly Member[]): TypedRowFound {
  const text = (id: InitiativeId) => register.text(at, id);
  const codes = codesIn(text('authorCodes'), members);
  const names = text('authors').split(';').map(tidy);
  const shares = sharesOf(text('shares'), codes.length);
  const answers: Registered = {
    kind: text('kind').trim(),
    title: text('title'),
    field: text('field').trim(),
    before: text('before'),
    now: text('now'),
    expected: text('expected'),
    starts: text('starts'),
    evidence: '',
    authors: codes.map((code, place) => ({
      code: members.find(member => isSameCode(member.code, code))?.code ?? code,
      name: names[place] ?? '',
      share: shares[place] ?? 0,
    })),
  };
  const problems = problemsOf(answers, members, dayOf(new Date()));
  const lacks = problems.map(({ field, code }) => {
    if (code === 'share' || code === 'total') return 'shares';
    if (code === 'unnamed') return 'authors';
    return field === 'authors' ? 'authorCodes' : field;
  });
  if (lacks.length > 0) return { title: answers.title, lacks, cells: {}, unit: '' };
  const { unit } = firstOf(answers.authors, members);
  return { title: answers.title, lacks, cells: contentCells(answers, members), unit };
}

/** Shares in hundredths of a percent; a single author who has none has it all. */
function sharesOf(text: string, count: number): readonly number[] {
  if (text.trim() === '' && count === 1) return [WHOLE];
  const parts = text.split(';');
  return parts.length === count ? parts.map(part => parseShare(part) ?? 0) : [];
}
