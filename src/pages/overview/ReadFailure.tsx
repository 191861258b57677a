import type { Failure } from '../call/ask.ts';
import { FocusedAlert } from '../parts/FocusedAlert.tsx';
import { failureTexts } from '../texts/failureTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { tableFault } from '../texts/overview/tableFault.ts';

/** Why the workbook could not be read, and the way out. */
export function ReadFailure({ failure }: { readonly failure: Failure | undefined }) {
  const { codes } = useWords(failureTexts);
  const faulty = useWords(tableFault);
  const told = ({ code, detail }: Failure) =>
    code === 'invalid' ? faulty(detail) : `${codes[code](detail).join(' ')}.`;
  return <FocusedAlert cause={failure} text={failure ? told(failure) : ''} />;
}
