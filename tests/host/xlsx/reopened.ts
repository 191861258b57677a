import { onTestFinished } from 'vitest';
import { LocalSheet } from '../../../src/host/server/LocalSheet.ts';
import { texts } from '../../../src/host/texts.ts';
import { readSnapshot } from '../../../src/host/xlsx/readSnapshot.ts';
import { built } from '../../built.ts';

/** A file opened with the engine at work, and how it is saved again. */
export async function reopened(bytes: Uint8Array) {
  const file = await readSnapshot(bytes);
  const sheet = new LocalSheet({ built, file, language: texts.vi, log: () => undefined });
  onTestFinished(() => sheet.stop());
  sheet.calculate();
  await sheet.engine.settled();
  const { engine } = sheet;
  const tabs = engine.workbook.getSheets();
  const column = (rows: number, tab = 0) =>
    Array.from({ length: rows }, (_, row) => engine.value(tabs[tab]!.getSheetId(), row, 0));
  return { file, sheet, engine, tabs: tabs.map(tab => tab.getName()), column, saved: await sheet.bytes() };
}
