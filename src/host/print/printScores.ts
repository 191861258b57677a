import { dirname, join, parse, resolve } from 'node:path';
import type { CommandContext } from '../CommandContext.ts';
import { Failure } from '../errors.ts';
import { checkInput } from '../files/checkInput.ts';
import { locate } from '../files/locate.ts';
import { saveBeside, whyUnsaved } from '../files/saveBeside.ts';
import type { Options } from '../parseOptions.ts';
import { LocalSheet } from '../server/LocalSheet.ts';
import type { Texts } from '../texts.ts';
import { blankFile } from '../xlsx/blankFile.ts';
import { report } from './report.ts';
import { scoreSheet } from './scoreSheet.ts';

/** Scores a file, or the example that the add-on sets up, prints the results and writes them into a new file. */
export async function printScores(
  { file: shown, campaign }: Options,
  context: CommandContext,
  language: Texts,
): Promise<void> {
  const { built, directory, print, complain: log } = context;
  const path = resolve(directory, shown ?? 'thi-dua-mau.xlsx');
  const file =
    shown === undefined
      ? blankFile(language.exampleTitle)
      : (await checkInput(await locate(path), shown, language)).opened;
  const sheet = new LocalSheet({ built, file, language, log });
  try {
    await sheet.start({ setUp: shown === undefined, campaign });
    const scoring = await scoreSheet(sheet, language);
    const bytes = await sheet.bytes();
    const target =
      shown === undefined ? path : join(await locate(dirname(path)), `${parse(path).name}-da-cham.xlsx`);
    const saved = await saveBeside(target, bytes).catch(error => {
      throw new Failure(language.notWritable(dirname(target), language.whyUnsaved[whyUnsaved(error)]));
    });
    const heading = shown === undefined ? language.exampleHeading : language.heading(shown);
    print([...report(heading, scoring, language, context), language.saved(saved)].join('\n'));
    if (sheet.lost.length > 0) print(language.loses(sheet.lost, path));
  } finally {
    await sheet.stop();
  }
}
