import { initiativeKinds, reformFields } from '../../domain/initiative/choices.ts';
import { type AnswerProblem, LONGEST_TEXT, TITLE_LENGTH } from '../../domain/initiative/problemsOf.ts';
import type { RegisteredTitle } from '../../domain/initiative/similar/SimilarTitles.ts';
import type { Answers, TextName } from '../draft/Answers.ts';
import { Choice, TextAnswer } from '../form/Field.tsx';
import { readAs } from '../form/readAs.ts';
import { Lines } from '../parts/Lines.tsx';
import { formTexts } from '../texts/formTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { SimilarWarning } from './SimilarWarning.tsx';

interface Props {
  readonly answers: Answers;
  readonly errorOf: (field: AnswerProblem['field']) => string | undefined;
  readonly onChange: (change: Partial<Answers>) => void;
}

/** The first step: kind, title, field; titles that look like it. */
export function TitleStep({
  answers,
  errorOf,
  similarTo,
  onChange,
}: Props & { readonly similarTo: (title: string) => readonly RegisteredTitle[] }) {
  const words = useWords(formTexts);
  return (
    <>
      <Choice
        id="kind"
        label={words.fields.kind}
        error={errorOf('kind')}
        value={answers.kind}
        choices={initiativeKinds}
        blank={words.choose}
        onChange={kind => onChange({ kind })}
      />
      <TextAnswer
        id="title"
        label={words.fields.title}
        hint={words.hints.title}
        error={errorOf('title')}
        value={answers.title}
        rows={3}
        most={TITLE_LENGTH.most}
        onChange={title => onChange({ title })}
      />
      <SimilarWarning title={answers.title} similarTo={similarTo} />
      <Choice
        id="field"
        label={words.fields.field}
        error={errorOf('field')}
        value={answers.field}
        choices={reformFields}
        blank={words.choose}
        onChange={field => onChange({ field })}
      />
    </>
  );
}

/** The second step: how it is, what changes, what is expected, from when, what shows it. */
export function ContentStep({ answers, errorOf, told, onChange }: Props & { readonly told: string }) {
  const words = useWords(formTexts);
  const text = (
    name: Exclude<TextName, 'kind' | 'title' | 'field'>,
    rows: number,
    label: string,
    hint: string,
  ) => (
    <TextAnswer
      id={name}
      label={label}
      hint={hint}
      error={errorOf(name)}
      value={answers[name]}
      rows={rows}
      most={rows > 2 ? LONGEST_TEXT : undefined}
      onChange={value => onChange({ [name]: value })}
    />
  );
  const { fields, hints, optional } = words;
  return (
    <>
      {text('before', 4, fields.before, hints.before)}
      {text('now', 4, fields.now, hints.now)}
      {text('expected', 3, fields.expected, hints.expected)}
      {text('starts', 1, optional(fields.starts), readAs(answers.starts, words))}
      <Lines text={told} />
      {text('evidence', 2, optional(fields.evidence), hints.evidence)}
    </>
  );
}
