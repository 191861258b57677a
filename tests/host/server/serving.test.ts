import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, onTestFinished, test } from 'vitest';
import { command } from '../../built.ts';
import { newDirectory, unwritable } from '../newDirectory.ts';
import { editing } from './editing.ts';
import { started } from './started.ts';
import { window } from './window.ts';

const cells = async (url: string, tab: string, area: string) =>
  (await (await fetch(`${url}/test/cells?tab=${encodeURIComponent(tab)}&area=${area}`)).json()) as {
    values: unknown[][];
    formulas: string[][];
  };

async function smallFile(directory: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Một').addRows([['x', 1, { formula: 'B1*2' }]]);
  const path = join(directory, 'a.xlsx');
  await workbook.xlsx.writeFile(path);
  return path;
}

test('the first run sets up a workbook, the second opens it; Ctrl+C saves', async () => {
  const directory = newDirectory();
  const first = await started(directory, '--port', '0');
  const page = window(first.url);
  const { snapshot, user, file } = await page.next('open');
  expect([user, file]).toEqual(['an@vidu.vn', join(directory, 'thi-dua-cchc.xlsx')]);
  // Those of the campaign, those of frozen results, and the hidden one from which set-up can be undone.
  expect(Object.keys((snapshot as { sheets: object }).sheets).length).toBe(16);
  expect((await page.next('menus')).menus).toEqual([
    {
      caption: 'Thi đua',
      items: [
        { caption: 'Đăng ký sáng kiến', call: 'showRegistration' },
        { caption: 'Sáng kiến của tôi', call: 'showMine' },
        { caption: 'Phiếu điểm', call: 'showScores' },
        { caption: 'Xét duyệt', call: 'showReview' },
        null,
        { caption: 'Bảng điều hành và báo cáo', call: 'showDashboard' },
        { caption: 'Thiết lập và kiểm tra', call: 'showAdmin' },
      ],
    },
  ]);
  const { values } = await cells(first.url, 'Cán bộ', '1,27,2,2');
  expect(values).toEqual([
    [88.87, 'Tốt'],
    [99.41, 'Trung bình'],
  ]);
  expect(await first.stop('SIGINT')).toBe(0);
  expect(first.complained()).toBe('');
  expect(readdirSync(directory)).toEqual(['thi-dua-cchc.xlsx']);
  const second = await started(directory, '--port', '0');
  expect((await cells(second.url, 'Cán bộ', '1,27,1,2')).values).toEqual([[88.87, 'Tốt']]);
}, 40_000);

test('killed right after «Đã lưu», the file holds the change; nothing half-written stays', async () => {
  const directory = newDirectory();
  const path = await smallFile(directory);
  const host = await started(directory, 'a.xlsx', '--port', '0');
  const page = window(host.url);
  const { snapshot, revision } = await page.next('open');
  page.send({ type: 'changes', revision, changes: [editing(snapshot)(0, 1, 21)] });
  await page.next('saved');
  await host.stop('SIGKILL');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  expect(workbook.getWorksheet('Một')!.getCell('B1').value).toBe(21);
  expect(workbook.getWorksheet('Một')!.getCell('C1').result).toBe(42);
  expect(readdirSync(directory)).toEqual(['a.xlsx']);
});

test('opening alone does not change the file; what another program wrote meanwhile stays as .bak', async () => {
  const directory = newDirectory();
  const path = await smallFile(directory);
  const before = readFileSync(path);
  const host = await started(directory, 'a.xlsx', '--port', '0');
  const page = window(host.url);
  const { snapshot, revision } = await page.next('open');
  await cells(host.url, 'Một', '0,0,1,3');
  expect(readFileSync(path).equals(before)).toBe(true);
  writeFileSync(path, 'của chương trình khác');
  page.send({ type: 'changes', revision, changes: [editing(snapshot)(0, 1, 5)] });
  await page.next('saved');
  expect(readFileSync(`${path}.bak`, 'utf8')).toBe('của chương trình khác');
});

test('an original whose images would be lost is said and kept', async () => {
  const directory = newDirectory();
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Một');
  sheet.autoFilter = 'A1:B1';
  sheet.addRows([['x', 1]]);
  const path = join(directory, 'a.xlsx');
  await workbook.xlsx.writeFile(path);
  const before = readFileSync(path);
  const host = await started(directory, 'a.xlsx', '--port', '0');
  const page = window(host.url);
  const { snapshot, revision, lost } = await page.next('open');
  expect(lost).toEqual(['bộ lọc ở tab Một']);
  page.send({ type: 'changes', revision, changes: [editing(snapshot)(0, 1, 5)] });
  await page.next('saved');
  expect(readFileSync(`${path}.bak`).equals(before)).toBe(true);
  expect(host.printed()).toContain(`Bản gốc được giữ ở ${path}.bak`);
});

test('two windows: values reach the other, a change of moved rows is refused, the later value wins in both', async () => {
  const directory = newDirectory();
  await smallFile(directory);
  const host = await started(directory, 'a.xlsx', '--port', '0');
  const [one, two] = [window(host.url), window(host.url)];
  const { snapshot, revision } = await one.next('open');
  await two.next('open');
  const { id, sheetOrder } = snapshot as { id: string; sheetOrder: string[] };
  const tab = sheetOrder[0]!;
  one.send({ type: 'changes', revision, changes: [editing(snapshot)(0, 1, 10)] });
  const seen = await two.next('changes');
  expect(JSON.stringify(seen.changes)).toContain('"v":10');
  const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 25 };
  const insert = { id: 'sheet.mutation.insert-row', params: { unitId: id, subUnitId: tab, range } };
  two.send({ type: 'changes', revision: seen.revision + 100, changes: [insert] });
  await expect.poll(async () => (await cells(host.url, 'Một', '1,1,1,1')).values).toEqual([[10]]);
  one.send({ type: 'changes', revision, changes: [editing(snapshot)(0, 1, 99)] });
  await one.next('reload');
  expect((await cells(host.url, 'Một', '0,1,2,1')).values).toEqual([[''], [10]]);
});

test('a used port: the next one', async () => {
  const taken = createServer();
  await new Promise<void>(resolve => taken.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void taken.close());
  const { port } = taken.address() as AddressInfo;
  const directory = newDirectory();
  await smallFile(directory);
  const host = await started(directory, 'a.xlsx', '--port', String(port));
  expect(Number(new URL(host.url).port)).toBeGreaterThan(port);
});

test('only this machine, only its own page, nothing but what belongs to the page', async () => {
  const directory = newDirectory();
  await smallFile(directory);
  const host = await started(directory, 'a.xlsx', '--port', '0');
  expect(new URL(host.url).hostname).toBe('127.0.0.1');
  const foreign = window(host.url, 'http://evil.example');
  await new Promise(resolve => foreign.socket.once('error', resolve));
  expect((await fetch(`${host.url}/socket`)).status).not.toBe(101);
  for (const path of ['/../package.json', '/%2e%2e/package.json', '/page/main.js', '/main.js.map'])
    expect(await statusOf(`${host.url}${path}`)).toBe(404);
  expect((await fetch(host.url, { method: 'POST' })).status).toBe(405);
  expect(await statusOf(`${host.url}/workbook.xlsx`)).toBe(200);
  expect(await statusOf(`${host.url}/workbook.xlsx`, { host: 'evil.example' })).toBe(421);
  const { frames } = await window(host.url).next('open');
  expect(frames).not.toBe(host.url);
  for (const path of ['/', '/main.js', '/workbook.xlsx', '/test/state'])
    expect(await statusOf(`${frames}${path}`)).toBe(404);
});

const statusOf = (address: string, headers: Record<string, string> = {}) =>
  new Promise<number | undefined>(resolve =>
    get(address, { headers }, response => resolve(response.statusCode)),
  );

test('without the flag there are no endpoints for tests', async () => {
  const directory = newDirectory();
  await smallFile(directory);
  const child = spawn(process.execPath, [command, 'a.xlsx', '--port', '0'], {
    env: { ...process.env, INIT_CWD: directory },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const url = await new Promise<string>(resolve =>
    child.stdout.once('data', text => resolve(/http:\/\/\S+/.exec(String(text))![0])),
  );
  expect(await statusOf(`${url}/test/state`)).toBe(404);
});

test.each([
  ['a file that is not there', ['đâu.xlsx'], 'Không có tệp "đâu.xlsx"'],
  ['a folder that is not there', ['không/có.xlsx'], 'Không ghi được'],
  ['a port that is none', ['--port', 'cổng'], 'Không hiểu "--port cổng"'],
])(
  '%s is said at the start',
  async (_, words, message) => {
    const host = await started(newDirectory(), ...words);
    expect(await host.ended).toBe(1);
    expect(host.complained()).toContain(message);
  },
  40_000,
);

test('a folder in which nothing can be written is said at the start', async () => {
  const host = await started(unwritable, '--port', '0');
  expect(await host.ended).toBe(1);
  expect(host.printed()).toBe('');
  expect(host.complained()).toMatch(/^Không ghi được \S+thi-dua-cchc\.xlsx nên chưa mở\. Kiểm tra quyền ghi/);
});
