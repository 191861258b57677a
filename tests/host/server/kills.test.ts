import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { KeptFile } from '../../../src/host/files/KeptFile.ts';
import { mark } from '../../../src/host/xlsx/mark.ts';
import { runs } from '../../domain/runs.ts';
import { newDirectory } from '../newDirectory.ts';
import { reread } from '../sampleFile.ts';

/** So many kills must hit a saving; those that come between two do not count. */
const KILLS = runs(100);
/** After so many, the file is one of another program again, which has to be kept first. */
const NEW_FILE = 4;
/** So many workbooks are saved in turn. */
const BOOKS = 5;
const ROWS = 3000;

/** When a process is killed: in which of its savings, and after which part of the time that the one before took. */
interface Moment {
  readonly saving: number;
  readonly part: number;
}

const moments = fc.record({
  saving: fc.integer({ min: 0, max: 2 }),
  part: fc.double({ min: 0, max: 1.1, noNaN: true }),
});

/** A workbook of some 100 kB: figures do not shrink. */
function bookOf(state: number): Promise<Uint8Array> {
  const rows = Array.from({ length: ROWS }, (_, row) => [state, Math.sin(row * 31 + state), Math.cos(row)]);
  return writeXlsx({ sheets: [{ name: 'Một', rows }] });
}

async function bundled(directory: string): Promise<string> {
  const outfile = join(directory, 'saving.mjs');
  const entry = fileURLToPath(new URL('savingForEver.ts', import.meta.url));
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm' });
  return outfile;
}

/** Starts the process and kills it; gives what it said, and how long a whole saving took at last. */
async function savedAndKilled(args: readonly string[], { saving, part }: Moment, before: number) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()));
  let [said, start, took] = ['', 0, before];
  await new Promise<void>(resolve => {
    child.stdout.on('data', text => {
      said += text;
      if (String(text).includes('saved')) took = performance.now() - start;
      start = performance.now();
      if (said.split('begun').length - 1 > saving) resolve();
    });
    void ended.then(resolve);
  });
  await after(part * took);
  child.kill('SIGKILL');
  await ended;
  return { said: said.trim().split('\n'), took };
}

/** What the file may hold when the process has said this: the last state, or that and the one that was being saved. */
function possible(said: readonly string[], before: Buffer, states: readonly Buffer[]): readonly Buffer[] {
  const last = (word: string) =>
    said
      .filter(line => line.startsWith(word))
      .at(-1)
      ?.slice(word.length);
  const saved = last('saved');
  const whole = saved === undefined ? before : states[Number(saved)]!;
  return isInside(said) ? [whole, states[Number(last('begun'))]!] : [whole];
}

const isInside = (said: readonly string[]) => said.at(-1)!.startsWith('begun');

test(`killed ${KILLS} times inside a saving: the file is always whole, in the last state or the one before`, async () => {
  const [directory, elsewhere] = [newDirectory(), newDirectory()];
  const [path, backup] = [join(directory, 'sổ.xlsx'), join(directory, 'sổ.bak.xlsx')];
  const original = Buffer.from(await bookOf(BOOKS));
  const states = await Promise.all(
    Array.from({ length: BOOKS }, async (_, at) => Buffer.from(mark(await bookOf(at)))),
  );
  const books = states.map((_, at) => join(elsewhere, `${at}.xlsx`));
  for (const [at, book] of books.entries()) writeFileSync(book, states[at]!);
  const args = [await bundled(elsewhere), path, ...books];
  let [hits, took] = [0, 10];
  for (const moment of fc.sample(moments, 4 * KILLS)) {
    if (hits === KILLS) break;
    if (hits % NEW_FILE === 0) {
      writeFileSync(path, original);
      rmSync(backup, { force: true });
    }
    const before = readFileSync(path);
    const killed = await savedAndKilled(args, moment, took);
    took = killed.took;
    if (isInside(killed.said)) hits++;
    expect(killed.said.filter(line => !/^(begun|saved) \d$/.test(line))).toEqual([]);
    const found = readFileSync(path);
    expect(possible(killed.said, before, states).some(one => found.equals(one))).toBe(true);
    // What was replaced is whole, too.
    if (!found.equals(original)) expect(original.equals(readFileSync(backup))).toBe(true);
  }
  expect(hits).toBe(KILLS);
  await new KeptFile(path, readFileSync(path)).start();
  expect(readdirSync(directory).sort()).toEqual(['sổ.bak.xlsx', 'sổ.xlsx']);
  for (const book of [...books, backup])
    expect((await reread(book)).getWorksheet('Một')!.rowCount).toBe(ROWS);
});
