import type { RegisteredTitle } from '../../contract/Initiative.ts';
import { initiativeKinds, reformFields } from '../../domain/initiative/choices.ts';
import type { Problem } from '../../domain/initiative/problemsOf.ts';
import type { Answers } from '../Answers.ts';
import { formTexts } from '../texts/formTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { Choice } from './Choice.tsx';
import { SimilarTitles } from './SimilarTitles.tsx';
import { TextAnswer } from './TextAnswer.tsx';

interface Props {
  readonly answers: Answers;
  readonly errorOf: (field: Problem['field']) => string | undefined;
  readonly similarTo: (title: string) => readonly RegisteredTitle[];
  readonly onChange: (change: Partial<Answers>) => void;
}

/** The first step: kind, title, field; titles that look like it. */
export function TitleStep({ answers, errorOf, similarTo, onChange }: Props) {
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
        onChange={title => onChange({ title })}
      />
      <SimilarTitles title={answers.title} similarTo={similarTo} />
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
