import { FocusedAlert } from '../parts/FocusedAlert.tsx';
import type { Failure } from '../server.ts';
import { frameTexts } from '../texts/admin/frame.ts';
import { failureTexts } from '../texts/failureTexts.ts';
import type { Language } from '../texts/Language.ts';
import { sentence } from '../texts/sentence.ts';

/** What went wrong and the way out. */
export function FailureNote({
  failure,
  language,
}: {
  readonly failure: Failure | undefined;
  readonly language: Language;
}) {
  return <FocusedAlert cause={failure} text={failure ? told(failure, language) : ''} />;
}

function told({ code, detail }: Failure, language: Language): string {
  const words = frameTexts[language];
  const own = words.failures[detail === 'newer' ? 'newer' : code];
  const said = own === undefined ? [...failureTexts[language].codes[code](detail), words.again] : [own];
  return said.map(sentence).join(' ');
}
