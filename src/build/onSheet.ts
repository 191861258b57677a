import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { LocalSheet } from '../host/server/LocalSheet.ts';
import { texts } from '../host/texts.ts';
import { blankFile } from '../host/xlsx/blankFile.ts';

/** A local spreadsheet at work, and how a function of its script is called there by somebody. */
export interface SheetAtWork {
  readonly sheet: LocalSheet;
  run<Reply>(user: string, name: string, ...args: readonly unknown[]): Promise<Reply>;
}

/** Uses a new spreadsheet with the built add-on in it and `more` behind its script; nothing is left of it afterwards. */
export async function onSheet<T>(more: string, use: (trial: SheetAtWork) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'thi-dua-'));
  cpSync('dist/addon', directory, { recursive: true });
  const code = join(directory, 'Code.js');
  appendFileSync(code, `\n${more}`);
  const sheet = new LocalSheet({
    built: { worker: resolve('.cache/host/worker.mjs'), services: resolve('.cache/host/services.js'), code },
    file: blankFile('Bảng tính mẫu'),
    language: texts.vi,
    log: console.error,
  });
  const run: SheetAtWork['run'] = async (user, name, ...args) =>
    JSON.parse(await sheet.executions.run('page', name, JSON.stringify(args), { user, window: '' }));
  try {
    return await use({ sheet, run });
  } finally {
    await sheet.stop();
    rmSync(directory, { recursive: true });
  }
}
