import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Failure } from './errors.ts';
import { Claims } from './files/Claims.ts';
import { isWritable } from './files/isWritable.ts';
import { locate } from './files/locate.ts';
import type { Options } from './parseOptions.ts';
import type { Surroundings } from './run.ts';
import { saveAtEnd } from './saveAtEnd.ts';
import { serve } from './server/serve.ts';
import { tellSaving } from './tellSaving.ts';
import type { Texts } from './texts.ts';

/** Shows the spreadsheet until it is stopped: the named file, or one of its own that it sets up the first time. */
export async function showSheet(
  options: Options,
  surroundings: Surroundings,
  language: Texts,
): Promise<void> {
  const { built, page, directory, print, complain: log, stopped, strays } = surroundings;
  const path = await locate(resolve(directory, options.file ?? `${language.sheetName}.xlsx`));
  const isNew = options.file === undefined && !existsSync(path);
  const since = new Date().toLocaleTimeString('vi');
  let server: Awaited<ReturnType<typeof serve>> | undefined;
  const claims = new Claims(() => ({ process: process.pid, since, url: server?.url }));
  try {
    const holder = await claims.take(path);
    if (holder) throw new Failure(language.alreadyOpen(path, holder));
    if (!(await isWritable(path))) throw new Failure(language.cannotSave(path));
    server = await serve(page, options);
    print(language.serving(server.url, path));
    // A browser that comes at once starts its page while the engine starts here.
    await server.pageSent;
    const { openSheet } = await import('./openSheet.ts');
    const told = tellSaving(surroundings, language, claims);
    const sheet = await openSheet({ built, path, shown: options.file ?? path, isNew, log, told }, language);
    strays.outlive(error => sheet.outlive(error));
    server.show(sheet);
    if (sheet.lost.length > 0) print(language.loses(sheet.lost, sheet.backup ?? path));
    await stopped;
    print(language.stopped(await saveAtEnd(sheet, language)));
  } finally {
    server?.stop();
    claims.release();
  }
}
