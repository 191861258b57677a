import { readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { newDirectory } from '../newDirectory.ts';
import { reread } from '../sampleFile.ts';
import { editing } from './editing.ts';
import { started } from './started.ts';
import { window } from './window.ts';

const ROWS = 1000;

/** A workbook that takes its time to be written: texts that do not shrink. */
async function bigFile(path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const tab = workbook.addWorksheet('Một');
  for (let row = 0; row < ROWS; row++) tab.addRow([0, Math.sin(row), Math.cos(row), `dòng ${row * 7919}`]);
  await workbook.xlsx.writeFile(path);
}

/** When the program is killed: so many milliseconds after something. */
type Moment = readonly [what: 'sent' | 'writing' | 'saved', delay: number];

const MOMENTS: readonly Moment[] = [
  ...[0, 1, 2, 3, 4, 6, 8, 10, 12, 15, 20, 30].map(delay => ['writing', delay] as const),
  ...[0, 0, 1, 5].map(delay => ['saved', delay] as const),
  ...[0, 350, 420, 500].map(delay => ['sent', delay] as const),
];

/** Resolves when a file that is not the workbook yet is there. */
function writing(directory: string): Promise<void> {
  return new Promise(resolve => {
    const watcher = watch(directory, (_, name) => {
      if (!name?.endsWith('.tmp')) return;
      watcher.close();
      resolve();
    });
  });
}

/** Types a number into a row, kills at a moment and tells whether the window had been told that it is saved. */
async function editAndKill(directory: string, row: number, [what, delay]: Moment): Promise<boolean> {
  const host = await started(directory, 'a.xlsx', '--port', '0');
  const page = window(host.url);
  const { snapshot, revision } = await page.next('open');
  let isAcknowledged = false;
  const saved = page.next('saved').then(({ received }) => {
    isAcknowledged = received === 1;
  });
  const begun = writing(directory);
  page.send({ type: 'changes', revision, changes: [editing(snapshot)(row, 0, row + 1)] });
  await { sent: undefined, writing: begun, saved }[what];
  await after(delay);
  await host.stop('SIGKILL');
  return isAcknowledged;
}

/** Kills the program at one moment after the other; what was said to be saved must be in the file each time. */
async function editAndKillAt(moments: readonly Moment[], directory: string): Promise<void> {
  const path = join(directory, 'a.xlsx');
  await bigFile(path);
  const acknowledged: number[] = [];
  for (const [row, moment] of moments.entries()) {
    if (await editAndKill(directory, row, moment)) acknowledged.push(row);
    const tab = (await reread(path)).getWorksheet('Một')!;
    expect(tab.rowCount).toBe(ROWS);
    const found = acknowledged.map(at => tab.getCell(at + 1, 1).value);
    expect(found).toEqual(acknowledged.map(at => at + 1));
    expect(tab.getCell(ROWS, 4).value).toBe(`dòng ${(ROWS - 1) * 7919}`);
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(2);
  const host = await started(directory, 'a.xlsx', '--port', '0');
  await window(host.url).next('open');
  await host.stop('SIGTERM');
  expect(readdirSync(directory)).toEqual(['a.xlsx']);
}

test('killed 20 times while it saves: the file always opens and holds whatever was said to be saved', {
  timeout: 60_000,
}, async () => {
  expect(MOMENTS).toHaveLength(20);
  // Two at a time, in folders of their own.
  const halves = [0, 1].map(half => MOMENTS.filter((_, at) => at % 2 === half));
  await Promise.all(halves.map(moments => editAndKillAt(moments, newDirectory())));
});
