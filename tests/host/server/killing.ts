import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeXlsx } from 'hucre/xlsx';
import { expect } from 'vitest';
import { KeptFile } from '../../../src/host/files/KeptFile.ts';
import { mark } from '../../../src/host/xlsx/mark.ts';
import { newDirectory } from '../newDirectory.ts';
import { reread } from '../sampleFile.ts';

const ROWS = 3000;
/** So many workbooks are saved in turn. */
const BOOKS = 5;

/** A part of the time that a saving takes, from the beginning of one of them; or a call to the disk from the first on. */
export type Moment = { readonly saving: number; readonly part: number } | { readonly call: number };

/** A workbook of some 100 kB: figures do not shrink. */
async function bookOf(state: number): Promise<Buffer> {
  const rows = Array.from({ length: ROWS }, (_, row) => [state, Math.sin(row * 31 + state), Math.cos(row)]);
  return Buffer.from(await writeXlsx({ sheets: [{ name: 'Một', rows }] }));
}

async function bundled(directory: string): Promise<string> {
  const outfile = join(directory, 'saving.mjs');
  const entry = fileURLToPath(new URL('savingForEver.ts', import.meta.url));
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm' });
  return outfile;
}

/** A folder with a file into which a process saves, again and again, until it is killed. */
export async function killing() {
  const [directory, elsewhere] = [newDirectory(), newDirectory()];
  const [path, backup] = [join(directory, 'sổ.xlsx'), join(directory, 'sổ.bak.xlsx')];
  const script = await bundled(elsewhere);
  const original = await bookOf(BOOKS);
  const states = await Promise.all(
    Array.from({ length: BOOKS }, async (_, at) => Buffer.from(mark(await bookOf(at)))),
  );
  const books = states.map((_, at) => join(elsewhere, `${at}.xlsx`));
  for (const [at, book] of books.entries()) writeFileSync(book, states[at]!);
  let took = 10;

  /** What the file may hold when the process has said this: the last state, or that and the one that was being saved. */
  const possible = (said: readonly string[], before: Buffer): readonly Buffer[] => {
    const last = (word: string) =>
      said
        .filter(line => line.startsWith(word))
        .at(-1)
        ?.slice(word.length);
    const saved = last('saved');
    const whole = saved === undefined ? before : states[Number(saved)]!;
    return said.at(-1)!.startsWith('begun') ? [whole, states[Number(last('begun'))]!] : [whole];
  };

  return {
    /** The file is one of another program again, nothing of it is kept. */
    renew() {
      writeFileSync(path, original);
      rmSync(backup, { force: true });
    },

    /** Starts the process, kills it at a moment, looks whether everything is whole; gives what was said of savings. */
    async kill(moment: Moment): Promise<readonly string[]> {
      const before = readFileSync(path);
      const call = 'call' in moment ? String(moment.call) : '';
      const child = spawn(process.execPath, [script, path, call, ...books], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = new Promise<void>(resolve => child.once('close', () => resolve()));
      let [text, start] = ['', 0];
      await new Promise<void>(resolve => {
        child.stdout.on('data', more => {
          text += more;
          if (String(more).includes('saved')) took = performance.now() - start;
          start = performance.now();
          if ('part' in moment && text.split('begun').length - 1 > moment.saving) resolve();
        });
        void ended.then(resolve);
      });
      if ('part' in moment) await after(moment.part * took);
      child.kill('SIGKILL');
      await ended;
      const said = text.trim().split('\n');
      expect(said.filter(line => !/^(begun|saved) \d$/.test(line))).toEqual([]);
      const found = readFileSync(path);
      expect(possible(said, before).some(one => found.equals(one))).toBe(true);
      // What was replaced is there, and whole, too.
      const others = readdirSync(directory).filter(name => !name.endsWith('.tmp') && name !== 'sổ.xlsx');
      if (others.length > 0 || !found.equals(original)) expect(others).toEqual(['sổ.bak.xlsx']);
      if (others.length > 0) expect(original.equals(readFileSync(backup))).toBe(true);
      return said;
    },

    /** What is left is cleared when the file is opened again, and all of the states are workbooks. */
    async end() {
      await new KeptFile(path, readFileSync(path)).start();
      // Killed before anything was replaced since the last renewal, there is nothing to keep.
      const kept = readFileSync(path).equals(original) ? [] : [backup];
      expect(readdirSync(directory).sort()).toEqual([...kept.map(() => 'sổ.bak.xlsx'), 'sổ.xlsx']);
      for (const book of [...books, ...kept])
        expect((await reread(book)).getWorksheet('Một')!.rowCount).toBe(ROWS);
    },
  };
}
