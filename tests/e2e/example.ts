import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { SheetPage } from '../../src/build/browsing/SheetPage.ts';
import { exampleSheet } from '../host/exampleSheet.ts';
import { newDirectory } from '../host/newDirectory.ts';
import { started } from '../host/server/started.ts';

/** How long a page may take on a busy machine. */
export const PATIENCE = { timeout: 15_000, interval: 50 };

/** Whether the page shows this, soon. */
export function shows(
  sheet: SheetPage,
  tab: string,
  address: string,
): { toEqual(expected: unknown): Promise<void> } {
  return expect.poll(() => sheet.shown(tab, address), PATIENCE);
}

/** To be called once a file: opens copies of the example, which is set up once. */
export function examples(window: (url: string) => Promise<SheetPage>) {
  const bytes = exampleSheet().then(sheet => sheet.bytes());
  return async () => {
    const directory = newDirectory();
    const path = join(directory, 'thi-dua-cchc.xlsx');
    writeFileSync(path, await bytes);
    const host = await started(directory, '--port', '0');
    const sheet = await window(host.url);
    await sheet.show('Cán bộ');
    await shows(sheet, 'Cán bộ', 'W2:X2').toEqual([['88,87', 'Tốt']]);
    return { directory, host, sheet, path };
  };
}
