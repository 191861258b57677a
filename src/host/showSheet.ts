import { existsSync } from 'node:fs';
import { mkdtemp, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { CommandContext } from './CommandContext.ts';
import { Failure } from './errors.ts';
import { Claims } from './files/Claims.ts';
import { locate } from './files/locate.ts';
import { saveBeside } from './files/saveBeside.ts';
import { isWritable } from './files/temporaryFiles.ts';
import type { Options } from './parseOptions.ts';
import { Samples } from './Samples.ts';
import type { LocalSheet } from './server/LocalSheet.ts';
import type { SavingEvent } from './server/Saving.ts';
import { serve } from './server/serve.ts';
import type { Texts } from './texts.ts';

/**
 * Shows the spreadsheet until it is stopped: the named file, or one of its own that it sets up the first time. From such a sample
 * those of other campaigns can be opened; `opened` then waits for the address.
 */
export async function showSheet(
  options: Options,
  context: CommandContext,
  language: Texts,
  opened?: (url: string) => void,
): Promise<void> {
  const { built, page, directory, print, complain: log, stopped, uncaught } = context;
  const path = await locate(resolve(directory, options.file ?? `thi-dua-${options.campaign ?? 'cchc'}.xlsx`));
  const isNew = options.file === undefined && !existsSync(path);
  const showSample = (campaign: string | undefined, told: (url: string) => void) =>
    showSheet({ ...options, campaign }, context, language, told);
  const samples =
    options.file === undefined ? new Samples(built, options.campaign, language, showSample) : undefined;
  const since = new Date().toLocaleTimeString('vi');
  let server: Awaited<ReturnType<typeof serve>> | undefined;
  const claims = new Claims(() => ({ process: process.pid, since, url: server?.url }));
  try {
    const holder = await claims.take(path);
    if (opened && holder?.url !== undefined) return opened(holder.url);
    if (holder) throw new Failure(language.alreadyOpen(path, holder));
    if (!(await isWritable(path))) throw new Failure(language.cannotSave(path));
    const open = async () => {
      const { openSheet } = await import('./openSheet.ts');
      const told = tellSaving(context, language, claims);
      const { campaign, file: shown = path, play } = options;
      return openSheet({ built, path, shown, isNew, campaign, log, told, play }, language);
    };
    // Whoever waits for the address, or has said what is to be played, hears what goes wrong instead.
    const early = opened || options.play !== undefined ? await open() : undefined;
    server = await serve(page, options, samples);
    print(language.serving(server.url, path));
    // A browser that comes at once starts its page while the engine starts here.
    if (opened) opened(server.url);
    else await server.pageSent;
    const sheet = early ?? (await open());
    uncaught.outlive(error => sheet.outlive(error));
    server.show(sheet);
    if (sheet.lost.length > 0) print(language.loses(sheet.lost, sheet.backup ?? path));
    await stopped;
    const saved = saveAtEnd(sheet, language);
    // What one of them cannot save must not end the program under the others.
    await Promise.allSettled([saved, samples?.ended()]);
    print(language.stopped(await saved));
    await samples?.ended();
  } finally {
    server?.stop();
    claims.release();
  }
}

/** Saves and ends; returns where the workbook is. If it cannot be saved there, it goes to a folder that no one else can read. */
async function saveAtEnd(sheet: LocalSheet, language: Texts): Promise<string> {
  try {
    if (await sheet.save()) return sheet.file;
    const elsewhere = await saveElsewhere(sheet).catch(() => undefined);
    throw new Failure(
      elsewhere === undefined
        ? language.notSaved(sheet.file)
        : language.savedElsewhere(sheet.file, elsewhere),
    );
  } finally {
    await sheet.stop();
  }
}

async function saveElsewhere(sheet: LocalSheet): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'thi-dua-'));
  try {
    return await saveBeside(join(folder, basename(sheet.file)), await sheet.bytes());
  } catch (error) {
    await rmdir(folder);
    throw error;
  }
}

/** Says on the terminal what becomes of the file; a failure that lasts is said once. */
function tellSaving(
  { print, complain }: CommandContext,
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
