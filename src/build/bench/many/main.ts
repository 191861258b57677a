import { spawn } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';
import { broken, check, context } from '../measure.ts';
import { workload } from '../workload.ts';

/*
 * `npm run bench:many`: two million rows in a thousand workbooks, scored by every rule over all bodies, which is the way that
 * reads, compares and ranks most. The workbooks are made in parts: so many differ, the others are links to them. Exits with
 * 1 if a limit is broken.
 */

const [BODIES, ROWS, DIFFERENT] = [1000, 2000, 20];
/** MiB of memory of the whole process. */
const MOST_MEMORY = 1024;

type Cells = (string | number)[][];

const directory = mkdtempSync(join(tmpdir(), 'thi-dua-'));
mkdirSync(join(directory, 'so'));
const within = context(workload);
const made = (source: string) => JSON.parse(String(within(`JSON.stringify(${source})`))) as Cells;
const write = async (path: string, name: string, rows: Cells) =>
  writeFileSync(join(directory, path), await writeXlsx({ sheets: [{ name, rows }] }));

await write('tinh.xlsx', 'Tiêu chí', made('criteria'));
const everybody = made(`staff(${ROWS * DIFFERENT})`);
for (let part = 0; part < DIFFERENT; part++) {
  const rows = [everybody[0]!, ...everybody.slice(1 + part * ROWS, 1 + (part + 1) * ROWS)];
  await write(`so/${part}.xlsx`, 'Cán bộ', rows);
  for (let body = part + DIFFERENT; body < BODIES; body += DIFFERENT)
    linkSync(join(directory, `so/${part}.xlsx`), join(directory, `so/${body}.xlsx`));
}

const program = fileURLToPath(new URL('../score/main.mjs', import.meta.url));
const words = 'so criteria tinh.xlsx out ket-qua.csv across own-codes lang en'.split(' ');
const start = performance.now();
const child = spawn(process.execPath, ['--max-old-space-size=768', program, ...words], {
  env: { ...process.env, INIT_CWD: directory },
});
let [said, memory] = ['', 0];
for (const stream of [child.stdout, child.stderr])
  stream.on('data', text => {
    said += text;
  });
/** The most memory that it has had so far, as Linux tells it. */
const watch = setInterval(() => {
  try {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    memory = Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    clearInterval(watch);
  }
}, 200);
await new Promise(resolve => child.once('close', resolve));
clearInterval(watch);
rmSync(directory, { recursive: true });

const [, seconds = '', share = ''] = /([\d.]+) s, (\d+)%/.exec(said) ?? [];
if (!said.includes('Scored 2,000,000 rows of 1,000 workbooks')) throw new Error(said);
const perMillion = Number(seconds) / 2;
console.log(
  `${((performance.now() - start) / 1000).toFixed(0)} s in all, ${seconds} s of the processor, ${share}% of it for reading`,
);
console.log(
  `per million rows ${perMillion.toFixed(1)} s, ${(perMillion * (1 - Number(share) / 100)).toFixed(1)} s of them for all but reading`,
);
check(`memory for ${BODIES} workbooks of ${ROWS} rows`, memory, MOST_MEMORY, 'MiB');
if (broken.length > 0) process.exitCode = 1;
