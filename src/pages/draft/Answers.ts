import type { Initiative } from '../../contract/Initiative.ts';
import type { Person } from '../../contract/SidebarData.ts';
import { withLinks } from '../../domain/initiative/evidence.ts';
import { OUTSIDER } from '../../domain/initiative/outsider.ts';
import { type AnswerProblem, problemsOf, type Registered } from '../../domain/initiative/problemsOf.ts';
import { parseShare } from '../../domain/initiative/shares.ts';
import { dayOf, parseDate } from '../../domain/text/parseDate.ts';
import { plainText } from '../../domain/text/plainText.ts';
import { tidy } from '../../domain/text/tidy.ts';

/** What the form asks, as typed. */
export interface Answers extends Omit<Registered, 'authors'> {
  /** `name` is that of an outsider. */
  readonly authors: readonly { readonly code: string; readonly share: string; readonly name?: string }[];
}

/** The answers that are text. */
export type TextName = Exclude<keyof Answers, 'authors'>;

export const textNames: readonly TextName[] = [
  'kind',
  'title',
  'field',
  'before',
  'now',
  'expected',
  'starts',
  'evidence',
];

export const NO_ANSWERS: Answers = {
  kind: '',
  title: '',
  field: '',
  before: '',
  now: '',
  expected: '',
  starts: '',
  evidence: '',
  authors: [],
};

/** How an author is called. */
export function nameOf({ code, name }: Answers['authors'][number], people: readonly Person[]): string {
  return name ?? people.find(one => one.code === code)?.name ?? code;
}

/** What an initiative says; evidence is only added to it. */
export function answersOf(initiative: Initiative): Answers {
  const { kind, title, field, before, now, expected, starts } = initiative;
  const authors = initiative.authors.map(({ code, share, name }) =>
    code === OUTSIDER ? { code, share, name } : { code, share },
  );
  return { ...NO_ANSWERS, kind, title, field, before, now, expected, starts, authors };
}

/** What is sent: plain texts, shares in hundredths of a percent; one that cannot be read is 0, which is refused. */
export function toSend(answers: Answers) {
  const texts = Object.fromEntries(textNames.map(name => [name, plainText(answers[name])]));
  const authors = answers.authors.map(({ code, share, name = '' }) => ({
    ...{ code, name },
    share: parseShare(share) ?? 0,
  }));
  return { ...(texts as Record<TextName, string>), authors };
}

/** Whether an initiative says all of it already, however it was typed. */
export function isHeld(answers: Answers, initiative: Initiative): boolean {
  const { evidence } = initiative;
  const bare = (given: Answers) => {
    const { title, starts, authors, ...others } = toSend({ ...given, evidence: '' });
    const named = authors.map(author => ({ ...author, name: tidy(author.name) }));
    return JSON.stringify({ ...others, title: tidy(title), starts: parseDate(starts), named });
  };
  return (
    bare(answers) === bare(answersOf(initiative)) &&
    withLinks(evidence, answers.evidence) === withLinks(evidence, '')
  );
}

/** What keeps the answers from being sent, in the order of the form; `told` is the evidence so far. */
export function problemsIn(
  answers: Answers,
  people: readonly Person[],
  told: string,
): readonly AnswerProblem[] {
  return problemsOf(toSend(answers), people, dayOf(new Date()), told);
}

/** Everything that was typed, as lines to be pasted elsewhere. */
export function typedText(answers: Answers, names: Readonly<Record<keyof Answers, string>>): string {
  return textNames
    .filter(name => answers[name] !== '')
    .map(name => `${names[name]}: ${answers[name]}`)
    .concat(answers.authors.map(({ code, share, name }) => `${name ?? code}: ${share}%`))
    .join('\n');
}
