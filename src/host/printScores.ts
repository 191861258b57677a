import { basename, dirname, resolve } from 'node:path';
import { checkInput } from './files/checkInput.ts';
import { saveBeside } from './files/saveBeside.ts';
import type { Options } from './parseOptions.ts';
import { paint } from './report/paint.ts';
import { report } from './report/report.ts';
import type { Surroundings } from './run.ts';
import { scoreBook } from './scoring/scoreBook.ts';
import { openScript } from './script/openScript.ts';
import { LocalSheet } from './server/LocalSheet.ts';
import type { Texts } from './texts.ts';
import { blankFile } from './xlsx/blankFile.ts';
import { readWorkbook } from './xlsx/readWorkbook.ts';
import { writeResults } from './xlsx/writeResults.ts';

/** Scores a file, or the example, prints the results and writes them into a new file. */
export async function printScores(
  options: Options,
  surroundings: Surroundings,
  language: Texts,
): Promise<void> {
  const { built, directory, columns, coloured, print } = surroundings;
  const { file } = options;
  const opened =
    file === undefined
      ? await readWorkbook(await exampleBytes(surroundings, language))
      : await checkInput(resolve(directory, file), file, language, readWorkbook);
  const scoring = scoreBook(opened.book, openScript(built.code), language);
  const bytes = await writeResults(opened, scoring.blocks);
  const path =
    file === undefined
      ? await saveBeside(directory, language.exampleName, bytes, language)
      : await saveBeside(dirname(resolve(directory, file)), resultName(file, language), bytes, language);
  const brush = paint(coloured);
  const heading = file === undefined ? language.exampleHeading : language.heading(file);
  print(
    [brush.title(heading), ...report(scoring, language, columns, brush), language.saved(path)].join('\n'),
  );
}

function resultName(file: string, language: Texts): string {
  return language.resultName(basename(file).replace(/\.xlsx$/i, ''));
}

/** The workbook that the add-on itself sets up in an empty spreadsheet. */
async function exampleBytes({ built, complain }: Surroundings, language: Texts): Promise<Uint8Array> {
  const sheet = new LocalSheet({ built, file: blankFile(language.exampleTitle), language, log: complain });
  try {
    await sheet.start({ setUp: true });
    return await sheet.bytes();
  } finally {
    await sheet.stop();
  }
}
