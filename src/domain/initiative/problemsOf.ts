import type { Day } from '../text/parseDate.ts';
import { tidy } from '../text/tidy.ts';
import { initiativeKinds, reformFields } from './choices.ts';
import { type EvidenceProblem, evidenceProblem } from './evidence.ts';
import { OUTSIDER } from './outsider.ts';
import { parseStart, type StartProblem } from './parseStart.ts';
import { WHOLE } from './shares.ts';

export const TITLE_LENGTH = { least: 10, most: 200 };
export const LONGEST_TEXT = 5000;
/** A title says something in words. */
const WORDS = /\p{L}.*\p{L}.*\p{L}/u;

/** An author and the share of the initiative, in hundredths of a percent. */
export interface Author {
  readonly code: string;
  /** Of an outsider; others are named by the roster. */
  readonly name: string;
  readonly share: number;
}

/** What is registered; texts are plain. */
export interface Registered {
  readonly kind: string;
  readonly title: string;
  readonly field: string;
  readonly before: string;
  readonly now: string;
  readonly expected: string;
  /** dd/mm/yyyy, or blank. */
  readonly starts: string;
  /** Links, one a line, that come to those that are there. */
  readonly evidence: string;
  readonly authors: readonly Author[];
}

/** What is wrong with an answer; `found` is the part of it that a person needs to see. */
export interface AnswerProblem {
  readonly field: keyof Registered;
  readonly code:
    | StartProblem
    | EvidenceProblem['code']
    | 'short'
    | 'long'
    | 'noWords'
    | 'unknown'
    | 'twice'
    | 'unnamed'
    | 'share'
    | 'total';
  readonly found: string;
}

/** Everything that keeps an initiative from being registered today, in the order of the form; `told` is its evidence so far. */
export function problemsOf(
  given: Registered,
  roster: readonly { readonly code: string }[],
  today: Day,
  told = '',
): readonly AnswerProblem[] {
  const title = tidy(given.title);
  const starts = parseStart(given.starts, today);
  const evidence = evidenceProblem(told, given.evidence);
  const checks: readonly (AnswerProblem | false)[] = [
    !initiativeKinds.includes(given.kind) && problem('kind', given.kind),
    title === '' && { field: 'title', code: 'missing', found: '' },
    title !== '' &&
      title.length < TITLE_LENGTH.least && { field: 'title', code: 'short', found: String(title.length) },
    title.length >= TITLE_LENGTH.least &&
      !WORDS.test(title) && { field: 'title', code: 'noWords', found: title },
    title.length > TITLE_LENGTH.most && { field: 'title', code: 'long', found: String(title.length) },
    !reformFields.includes(given.field) && problem('field', given.field),
    text('before', given),
    text('now', given),
    text('expected', given),
    typeof starts === 'string' &&
      starts !== 'missing' && { field: 'starts', code: starts, found: given.starts },
    evidence !== undefined && { field: 'evidence', ...evidence },
    authors(given.authors, roster),
  ];
  return checks.filter(check => check !== false);
}

function problem(field: keyof Registered, found: string): AnswerProblem {
  return { field, code: found === '' ? 'missing' : 'unknown', found };
}

function text(field: 'before' | 'now' | 'expected', given: Registered): AnswerProblem | false {
  const { length } = given[field].trim();
  if (length === 0) return { field, code: 'missing', found: '' };
  return length > LONGEST_TEXT && { field, code: 'long', found: String(length) };
}

function authors(
  given: readonly Author[],
  roster: readonly { readonly code: string }[],
): AnswerProblem | false {
  const field = 'authors';
  if (given.length === 0) return { field, code: 'missing', found: '' };
  const staff = given.filter(({ code }) => code !== OUTSIDER);
  if (staff.length === 0) return { field, code: 'missing', found: '' };
  const unknown = staff.find(({ code }) => !roster.some(person => person.code === code));
  if (unknown) return { field, code: 'unknown', found: unknown.code };
  // Names stand in one cell, with «;» between.
  const unnamed = given.find(({ code, name }) => code === OUTSIDER && !/^[^;]*\p{L}[^;]*$/u.test(name));
  if (unnamed) return { field, code: 'unnamed', found: unnamed.name };
  const who = given.map(({ code, name }) => (code === OUTSIDER ? tidy(name) : code));
  const twice = who.find((one, at) => who.indexOf(one) < at);
  if (twice !== undefined) return { field, code: 'twice', found: twice };
  if (given.some(({ share }) => !Number.isInteger(share) || share <= 0))
    return { field, code: 'share', found: '' };
  const total = given.reduce((sum, { share }) => sum + share, 0);
  return total !== WHOLE && { field, code: 'total', found: String(total) };
}
