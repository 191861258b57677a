import type { Claims } from './files/Claims.ts';
import type { Surroundings } from './run.ts';
import type { SavingEvent } from './server/Saving.ts';
import type { Texts } from './texts.ts';

/** Says on the terminal what becomes of the file; a trouble that lasts is said once. */
export function tellSaving(
  { print, complain }: Surroundings,
  language: Texts,
  claims: Claims,
): (event: SavingEvent) => void {
  let said: string | undefined;
  return event => {
    if (event.what === 'unsaved') {
      const text = language.unsaved(language.whyUnsaved[event.why]);
      if (text !== said) complain(text);
      said = text;
    } else if (event.what === 'saved') {
      if (said !== undefined) print(language.savedAgain);
      said = undefined;
    } else {
      print(language.kept[event.what](event.path));
      if (event.what === 'parted') void claims.take(event.path);
    }
  };
}
