import { spawn } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scoring } from '../built.ts';
import { newDirectory } from '../host/newDirectory.ts';
import { at, type Rows, writeBook } from './bodies.ts';

const criteria: Rows = [
  ['Mã', 'Đối tượng', 'Nội dung', 'Cách tính', 'Dữ liệu', 'Mẫu số', 'Điểm tối đa'],
  ['C1', 'Cá nhân', 'Nhiệm vụ', 'Tỷ lệ', 'Xong', 'Giao', 100],
  ['B1', 'Cá nhân', 'Tốt', 'Xếp loại', '', '', ''],
];
const BODIES = 40;
const ROWS = 300;
const LINE = 'so criteria tinh.xlsx out kq.xlsx own-codes';
const NAMES = ['kq.html', 'kq.xlsx', 'so', 'tinh.xlsx'];

let directory: string;
let old: Buffer;

/** The command in a process of its own; `seen` is told all that it says. */
function scored(
  line: string,
  seen: (text: string, child: ReturnType<typeof spawn>) => void,
  ...before: string[]
) {
  const [program, ...words] = [...before, process.execPath, scoring, ...line.split(' ')] as [
    string,
    ...string[],
  ];
  const child = spawn(program, words, { env: { ...process.env, INIT_CWD: directory } });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', text => {
      said += text;
      seen(said, child);
    });
  return new Promise<{ code: number | null; said: string }>(resolve =>
    child.once('close', code => resolve({ code, said })),
  );
}

beforeAll(async () => {
  directory = newDirectory(afterAll);
  await writeBook(at(directory, 'tinh.xlsx'), { 'Tiêu chí': criteria });
  const rows = Array.from({ length: ROWS }, (_, i) => [`CB${i}`, i % 11, 10]);
  const first = at(directory, 'so/000.xlsx');
  await writeBook(first, { 'Cán bộ': [['Mã cán bộ', 'Xong', 'Giao'], ...rows] });
  for (let body = 1; body < BODIES; body++)
    copyFileSync(first, at(directory, `so/${String(body).padStart(3, '0')}.xlsx`));
  const { code } = await scored(LINE, () => {});
  expect(code).toBe(0);
  old = readFileSync(at(directory, 'kq.xlsx'));
});

/** When a run is ended: as soon as it has said that. */
const MOMENTS = [/^1?\d\/40 sổ/m, /^3\d\/40 sổ/m, /dòng đã ghi/];

test.each(MOMENTS)('ended by Ctrl+C at %s a run leaves what was there, and nothing else', async moment => {
  const ended = await scored(LINE, (said, child) => {
    if (moment.test(said)) child.kill('SIGINT');
  });
  expect(ended).toEqual({ code: 130, said: expect.stringContaining('không tệp nào bị ghi dở') });
  expect(readdirSync(directory).sort()).toEqual(NAMES);
  expect(readFileSync(at(directory, 'kq.xlsx')).equals(old)).toBe(true);
});

test.each(MOMENTS)('killed at %s a run leaves the old files; the next one clears up', async moment => {
  const killed = await scored(LINE, (said, child) => {
    if (moment.test(said)) child.kill('SIGKILL');
  });
  expect(killed.code).toBeNull();
  expect(readFileSync(at(directory, 'kq.xlsx')).equals(old)).toBe(true);
  expect(await scored(LINE, () => {})).toMatchObject({ code: 0 });
  expect(readdirSync(directory).sort()).toEqual(NAMES);
  old = readFileSync(at(directory, 'kq.xlsx'));
});

test.each([
  ['while rows are put by', 8],
  ['while the workbook is written', 1400],
])('a disk that is full %s is said, and the old files stay', async (_, blocks) => {
  const limited = ['sh', '-c', `ulimit -f ${blocks}; exec "$@"`, 'sh'];
  const { code, said } = await scored(LINE, () => {}, ...limited);
  expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining('đĩa đã đầy') });
  expect(readdirSync(directory).sort()).toEqual(NAMES);
  expect(readFileSync(at(directory, 'kq.xlsx')).equals(old)).toBe(true);
});
