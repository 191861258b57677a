import { basename, dirname, join, resolve } from 'node:path';
import { Failure } from './errors.ts';
import { checkInput } from './files/checkInput.ts';
import { locate } from './files/locate.ts';
import { saveBeside } from './files/saveBeside.ts';
import { whyUnsaved } from './files/whyUnsaved.ts';
import type { Options } from './parseOptions.ts';
import { report } from './report/report.ts';
import type { Surroundings } from './run.ts';
import { scoreSheet } from './scoring/scoreSheet.ts';
import { LocalSheet } from './server/LocalSheet.ts';
import type { Texts } from './texts.ts';
import { blankFile } from './xlsx/blankFile.ts';
import { readSnapshot } from './xlsx/readSnapshot.ts';

/** Scores a file, or the example that the add-on sets up, prints the results and writes them into a new file. */
export async function printScores(
  options: Options,
  { built, directory, columns, coloured, print, complain: log }: Surroundings,
  language: Texts,
): Promise<void> {
  const shown = options.file;
  const path = resolve(directory, shown ?? '');
  const file =
    shown === undefined
      ? blankFile(language.exampleTitle)
      : (await checkInput(await locate(path), shown, language, readSnapshot)).opened;
  const sheet = new LocalSheet({ built, file, language, log });
  try {
    await sheet.start({ setUp: shown === undefined });
    const scoring = await scoreSheet(sheet, language);
    const bytes = await sheet.bytes();
    const saved =
      shown === undefined
        ? await save(directory, language.exampleName, bytes, language)
        : await save(await locate(dirname(path)), resultName(path, language), bytes, language);
    const heading = shown === undefined ? language.exampleHeading : language.heading(shown);
    const lines = report(heading, scoring, language, { columns, coloured });
    print([...lines, language.saved(saved)].join('\n'));
    if (sheet.lost.length > 0) print(language.loses(sheet.lost, path));
  } finally {
    await sheet.stop();
  }
}

async function save(directory: string, name: string, bytes: Uint8Array, language: Texts): Promise<string> {
  try {
    return await saveBeside(join(directory, `${name}.xlsx`), bytes);
  } catch (error) {
    throw new Failure(language.notWritable(directory, language.whyUnsaved[whyUnsaved(error)]));
  }
}

function resultName(path: string, language: Texts): string {
  return language.resultName(basename(path).replace(/\.xlsx$/i, ''));
}
