import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inject } from 'vitest';
import { LocalSheet } from '../../src/host/server/LocalSheet.ts';
import { texts } from '../../src/host/texts.ts';
import { type OpenedFile, readSnapshot } from '../../src/host/xlsx/readSnapshot.ts';
import { built } from '../built.ts';

/** Gives copies of one workbook, as often as it is called. */
export type Copies = () => Promise<OpenedFile>;

/** The example as an .xlsx file. */
export const exampleBytes = (): Uint8Array => readFileSync(inject('example'));

/**
 * Copies of a workbook that is read once, `changed` if asked, and kept as text: parsing that takes a quarter of the time of a
 * structured clone.
 */
export function copiesOf(
  bytes: () => Uint8Array | Promise<Uint8Array>,
  changed: (file: OpenedFile) => OpenedFile = file => file,
): Copies {
  let read: Promise<{ readonly file: OpenedFile; readonly text: string }> | undefined;
  return async () => {
    read ??= Promise.resolve(bytes())
      .then(readSnapshot)
      .then(changed)
      .then(file => ({ file, text: JSON.stringify(file.snapshot) }));
    const { file, text } = await read;
    const snapshot = JSON.parse(text) as OpenedFile['snapshot'];
    return { ...file, snapshot: { ...snapshot, id: `wb-${randomUUID()}` } };
  };
}

/** Copies of the example with all its formulas. */
export const examples = copiesOf(exampleBytes);

/**
 * Copies of the example without formulas, with what `change` types into it: a test whose subject is no score need not
 * wait for hundreds of them.
 */
export function stillExamples(change?: (sheet: LocalSheet) => void): Copies {
  if (!change) return copiesOf(exampleBytes, still);
  return copiesOf(async () => {
    const sheet = new LocalSheet({
      built,
      file: still(await examples()),
      language: texts.vi,
      log: console.log,
    });
    change(sheet);
    const bytes = await sheet.bytes();
    await sheet.stop();
    return bytes;
  });
}

/** A workbook without its formulas: nothing is calculated between two calls. */
export function still(file: OpenedFile): OpenedFile {
  for (const { cellData = {} } of Object.values(file.snapshot.sheets))
    for (const row of Object.values(cellData))
      for (const cell of Object.values(row as Record<string, { f?: unknown; si?: unknown }>)) {
        delete cell.f;
        delete cell.si;
      }
  return file;
}
