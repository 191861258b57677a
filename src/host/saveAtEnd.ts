import { mkdtemp, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Failure } from './errors.ts';
import { saveBeside } from './files/saveBeside.ts';
import type { LocalSheet } from './server/LocalSheet.ts';
import type { Texts } from './texts.ts';

/** Saves and ends; returns where the workbook is. If it cannot be saved there, it goes to a folder that no one else can read. */
export async function saveAtEnd(sheet: LocalSheet, language: Texts): Promise<string> {
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
