import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Failure } from './Failure.ts';
import { saveBeside } from './files/saveBeside.ts';
import type { LocalSheet } from './server/LocalSheet.ts';
import type { Texts } from './texts.ts';

/** Saves and ends; returns where the workbook is. If it cannot be saved there, what there is goes to another folder. */
export async function saveAtEnd(sheet: LocalSheet, language: Texts): Promise<string> {
  const { file } = sheet;
  try {
    if (await sheet.save()) return sheet.file;
    const elsewhere = await saveBeside(join(tmpdir(), basename(file)), await sheet.bytes());
    throw new Failure(language.savedElsewhere(file, elsewhere));
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(language.notSaved(file));
  } finally {
    await sheet.stop();
  }
}
