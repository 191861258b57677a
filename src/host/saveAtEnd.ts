import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Failure } from './Failure.ts';
import { saveBeside } from './files/saveBeside.ts';
import type { LocalSheet } from './server/LocalSheet.ts';
import type { Texts } from './texts.ts';

/** Saves and ends; returns where the workbook is. If it cannot be saved there, it goes to a folder that no one else can read. */
export async function saveAtEnd(sheet: LocalSheet, language: Texts): Promise<string> {
  const { file } = sheet;
  try {
    if (await sheet.save()) return sheet.file;
    const folder = await mkdtemp(join(tmpdir(), 'thi-dua-'));
    const elsewhere = await saveBeside(join(folder, basename(file)), await sheet.bytes());
    throw new Failure(language.savedElsewhere(file, elsewhere));
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(language.notSaved(file));
  } finally {
    await sheet.stop();
  }
}
