import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure } from './Failure.ts';
import { checkInput } from './files/checkInput.ts';
import { isWritable } from './files/isWritable.ts';
import type { Options } from './parseOptions.ts';
import type { Surroundings } from './run.ts';
import { LocalSheet } from './server/LocalSheet.ts';
import { serve } from './server/serve.ts';
import type { Texts } from './texts.ts';
import { blankFile } from './xlsx/blankFile.ts';
import { readSnapshot } from './xlsx/readSnapshot.ts';

/** Shows the spreadsheet until it is stopped: the named file, or one of its own that it sets up the first time. */
export async function showSheet(
  options: Options,
  surroundings: Surroundings,
  language: Texts,
): Promise<void> {
  const { built, page, directory, print, complain, stopped } = surroundings;
  const own = join(directory, `${language.sheetName}.xlsx`);
  const path = options.file === undefined ? own : resolve(directory, options.file);
  const isNew = options.file === undefined && !existsSync(own);
  const file = isNew
    ? blankFile(language.sheetTitle)
    : await checkInput(path, options.file ?? path, language, readSnapshot);
  if (!(await isWritable(path))) throw new Failure(language.cannotSave(path));
  const sheet = new LocalSheet({ built, file, path, timedOut: language.timedOut, log: complain });
  await sheet.start({ setUp: isNew });
  const server = await serve({ sheet, page, forTests: options.forTests }, options.port);
  print(language.serving(server.url, path));
  if (file.lost.length > 0) print(language.loses(file.lost, `${path}.bak`));
  await stopped;
  server.stop();
  await sheet.stop();
  print(language.stopped(path));
}
