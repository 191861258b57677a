import { useWords } from '../texts/Language.tsx';
import { scoreTexts } from '../texts/scoreTexts.ts';
import type { Figure } from '../whatIf.ts';
import { Choice } from './Choice.tsx';
import { TextAnswer } from './TextAnswer.tsx';

interface Props {
  readonly figure: Figure;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

/** A figure to try: chosen where only some words are possible, else typed. */
export function FigureField({ figure: { column, title, reading }, value, error, onChange }: Props) {
  const words = useWords(scoreTexts);
  const id = `figure-${column}`;
  const choices = reading.as === 'level' ? reading.levels : reading.as === 'flag' ? ['Có', 'Không'] : [];
  // What stands in the sheet may be written in another way, or be wrong: then it is typed as well.
  if (choices.length === 0 || (value !== '' && !choices.includes(value)))
    return <TextAnswer id={id} label={title} error={error} value={value} onChange={onChange} />;
  return (
    <Choice
      id={id}
      label={title}
      error={error}
      value={value}
      choices={choices}
      blank={words.blank}
      onChange={onChange}
    />
  );
}
