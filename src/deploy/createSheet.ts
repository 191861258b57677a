import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clasp } from './Clasp.ts';

/**
 * A new spreadsheet with an empty script. clasp refuses where a .clasp.json exists and writes the new script's files
 * over the project's, so that it works in an empty folder.
 */
export async function createSheet(title: string): Promise<{ scriptId: string; sheet: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'thi-dua-'));
  try {
    const clasp = new Clasp(folder);
    const words = ['--type', 'sheets', '--title', title];
    const made = await clasp.run<{ scriptId: string; parentId: string }>('create-script', ...words);
    return { scriptId: made.scriptId, sheet: `https://docs.google.com/spreadsheets/d/${made.parentId}/edit` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
