import type { Problem } from '../../domain/initiative/problemsOf.ts';
import type { Answers, TextName } from '../Answers.ts';
import { readAs } from '../readAs.ts';
import { formTexts } from '../texts/formTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { TextAnswer } from './TextAnswer.tsx';

interface Props {
  readonly answers: Answers;
  readonly errorOf: (field: Problem['field']) => string | undefined;
  readonly asksEvidence: boolean;
  readonly onChange: (change: Partial<Answers>) => void;
}

/** The second step: how it is, what changes, what is expected, from when. */
export function ContentStep({ answers, errorOf, asksEvidence, onChange }: Props) {
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
      error={name === 'evidence' ? undefined : errorOf(name)}
      value={answers[name]}
      rows={rows}
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
      {asksEvidence && text('evidence', 1, optional(fields.evidence), hints.evidence)}
    </>
  );
}
