import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure } from './Failure.ts';
import { isWritable } from './files/isWritable.ts';
import type { Options } from './parseOptions.ts';
import type { Surroundings } from './run.ts';
import { serve } from './server/serve.ts';
import type { Texts } from './texts.ts';

/** Shows the spreadsheet until it is stopped: the named file, or one of its own that it sets up the first time. */
export async function showSheet(
  options: Options,
  surroundings: Surroundings,
  language: Texts,
): Promise<void> {
  const { built, page, directory, print, complain: log, stopped, strays } = surroundings;
  const path = resolve(directory, options.file ?? join(directory, `${language.sheetName}.xlsx`));
  const isNew = options.file === undefined && !existsSync(path);
  if (!(await isWritable(path))) throw new Failure(language.cannotSave(path));
  const server = await serve(page, options);
  try {
    print(language.serving(server.url, path));
    // A browser that comes at once starts its page while the engine starts here.
    await server.pageSent;
    const { openSheet } = await import('./openSheet.ts');
    const sheet = await openSheet({ built, path, shown: options.file ?? path, isNew, log }, language);
    strays.outlive(error => sheet.outlive(error));
    server.show(sheet);
    if (sheet.lost.length > 0) print(language.loses(sheet.lost, `${path}.bak`));
    await stopped;
    await sheet.stop();
    print(language.stopped(path));
  } finally {
    server.stop();
  }
}
