import { readCircumstances } from './circumstances/Circumstances.ts';
import { Failure } from './errors.ts';
import type { Built } from './execution/Thread.ts';
import { checkInput } from './files/checkInput.ts';
import { KeptFile } from './files/KeptFile.ts';
import { LocalSheet } from './server/LocalSheet.ts';
import type { SavingEvent } from './server/Saving.ts';
import type { Texts } from './texts.ts';
import { blankFile } from './xlsx/blankFile.ts';

/**
 * A workbook to open: the file at `path`, called `shown` by the person; a new one is set up by the add-on, for the campaign that
 * is named.
 */
export interface ToOpen {
  readonly built: Built;
  readonly path: string;
  readonly shown: string;
  readonly isNew: boolean;
  readonly campaign: string | undefined;
  /** Its circumstances, as the command line has them. */
  readonly play: string | undefined;
  readonly log: (text: string) => void;
  readonly told: (event: SavingEvent) => void;
}

/** Opens a workbook with the add-on at work in it. Loads the engine, which takes half a second. */
export async function openSheet(
  { built, path, shown, isNew, campaign, play, log, told }: ToOpen,
  language: Texts,
): Promise<LocalSheet> {
  const circumstances = play === undefined ? {} : readCircumstances(play);
  if (!circumstances) throw new Failure(language.unknownOption(`--play ${play}`));
  const found = isNew ? undefined : await checkInput(path, shown, language);
  const file = found?.opened ?? blankFile(language.sheetTitle);
  const disk = new KeptFile(path, found?.bytes);
  const sheet = new LocalSheet({ built, file, disk, told, language, log, circumstances });
  await sheet.start({ setUp: isNew, campaign });
  return sheet;
}
