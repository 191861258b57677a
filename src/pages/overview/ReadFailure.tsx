import { FocusedAlert } from '../parts/FocusedAlert.tsx';
import type { Failure } from '../server.ts';
import { failureTexts } from '../texts/failureTexts.ts';
import type { Language } from '../texts/Language.ts';
import { tableFault } from '../texts/overview/tableFault.ts';

/** Why the workbook could not be read, and the way out. */
export function ReadFailure({
  failure,
  language,
}: {
  readonly failure: Failure | undefined;
  readonly language: Language;
}) {
  return <FocusedAlert cause={failure} text={failure ? told(failure, language) : ''} />;
}

const told = ({ code, detail }: Failure, language: Language) =>
  code === 'invalid'
    ? tableFault[language](detail)
    : `${failureTexts[language].codes[code](detail).join(' ')}.`;
