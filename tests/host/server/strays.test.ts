import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test, vi } from 'vitest';
import { texts } from '../../../src/host/texts.ts';
import { newDirectory } from '../newDirectory.ts';
import { reread } from '../sampleFile.ts';
import { editing } from './editing.ts';
import { started } from './started.ts';
import { window } from './window.ts';

/** Makes the program meet errors that nobody catches: thrown in an event, and in a promise. */
const ERRORS = `
process.on('SIGUSR2', () => { throw new Error('lạc 1'); });
process.on('SIGWINCH', () => { Promise.reject(new Error('lạc 2')); });`;

/** The same as soon as it prints its address, before it has opened the workbook. */
const ERROR_AT_ONCE = `
const { write } = process.stdout;
process.stdout.write = (...given) => {
  setTimeout(() => { throw new Error('lạc') });
  return write.apply(process.stdout, given);
};`;

/** The program opening a.xlsx, with source that runs before its own. */
function startedWith(source: string, directory: string) {
  vi.stubEnv('NODE_OPTIONS', `--import=data:text/javascript,${encodeURIComponent(source)}`);
  const starting = started(directory, 'a.xlsx', '--port', '0');
  vi.unstubAllEnvs();
  return starting;
}

/** A list of people from elsewhere, to which set-up adds columns. */
async function peopleFile(path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const tab = workbook.addWorksheet('Cán bộ');
  tab.addRow(['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Phòng ban', 'Email']);
  for (let row = 1; row <= 5; row++)
    tab.addRow([
      row,
      `Người ${row}`,
      new Date(Date.UTC(1980, 1, row)),
      'Chuyên viên',
      'Phòng A',
      `a${row}@vidu.vn`,
    ]);
  await workbook.xlsx.writeFile(path);
}

test('a set-up on a list of people ends, and what nobody catches later is told, saved and outlived', async () => {
  const directory = newDirectory();
  const path = join(directory, 'a.xlsx');
  await peopleFile(path);
  const host = await startedWith(ERRORS, directory);
  const page = window(host.url, undefined, 'quantri@vidu.vn');
  const { snapshot } = await page.next('open');
  const call = async (name: string, ...args: unknown[]) => {
    page.send({ type: 'call', id: 1, mode: 'page', name, args: JSON.stringify(args) });
    return JSON.parse((await page.next('reply')).value!) as { value?: { left: number } };
  };
  page.send({ type: 'shown' });
  let left = 1;
  while (left > 0) left = (await call('setUpWorkbook', { withSample: false })).value!.left;
  expect(host.complained()).toBe('');

  for (const signal of ['SIGUSR2', 'SIGWINCH'] as const) {
    host.signal(signal);
    expect((await page.next('toast')).text).toBe(texts.vi.broken);
    await page.next('saved');
  }
  expect(host.complained()).toBe(`${texts.vi.broken}\n${texts.vi.broken}\n`);
  const { revision } = await page.next('changes');
  page.send({ type: 'changes', revision: revision + 9e6, changes: [editing(snapshot)(3, 8, 77)] });
  expect(await host.stop('SIGTERM')).toBe(0);
  const saved = (await reread(path)).getWorksheet('Cán bộ')!;
  expect(saved.getCell('I4').value).toBe(77);
  expect(saved.getRow(2).values).toContain('Người 1');
});

test('before there is a workbook it ends the program with one sentence', async () => {
  const directory = newDirectory();
  await peopleFile(join(directory, 'a.xlsx'));
  const { ended, complained } = await startedWith(ERROR_AT_ONCE, directory);
  expect(await ended).toBe(1);
  expect(complained()).toBe(`${texts.vi.unexpected('lạc')}\n`);
});
