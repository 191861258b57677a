import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, onTestFinished, test } from 'vitest';
import { command } from '../../built.ts';
import { newDirectory, unwritable } from '../newDirectory.ts';
import { reread } from '../sampleFile.ts';
import { editing } from './editing.ts';
import { started, startedWithin } from './started.ts';
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
  // Those of the campaign, of frozen results, of ceilings, and the hidden one from which set-up can be undone.
  expect(Object.keys((snapshot as { sheets: object }).sheets).length).toBe(18);
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

test('killed right after «Đã lưu», the file holds the change; nothing half-written stays; it opens again', async () => {
  const directory = newDirectory();
  const path = await smallFile(directory);
  const host = await started(directory, 'a.xlsx', '--port', '0');
  const page = window(host.url);
  const { snapshot, revision } = await page.next('open');
  page.send({ type: 'changes', revision, changes: [editing(snapshot)(0, 1, 21)] });
  await page.next('saved');
  await host.stop('SIGKILL');
  const tab = (await reread(path)).getWorksheet('Một')!;
  expect([tab.getCell('B1').value, tab.getCell('C1').result]).toEqual([21, 42]);
  expect(readdirSync(directory).sort()).toEqual(['a.bak.xlsx', 'a.xlsx']);
  const again = window((await started(directory, 'a.xlsx', '--port', '0')).url);
  expect((await again.next('open')).backup).toBeUndefined();
});

test('opening alone changes nothing; the original is kept; what another program saves stays, ours goes beside it', async () => {
  const directory = newDirectory();
  const path = await smallFile(directory);
  const before = readFileSync(path);
  const host = await started(directory, 'a.xlsx', '--port', '0');
  const page = window(host.url);
  const { snapshot, revision, backup } = await page.next('open');
  expect(backup).toBe(join(directory, 'a.bak.xlsx'));
  await cells(host.url, 'Một', '0,0,1,3');
  expect(readdirSync(directory)).toEqual(['a.xlsx']);
  expect(readFileSync(path).equals(before)).toBe(true);
  page.send({ type: 'changes', revision, changes: [editing(snapshot)(0, 1, 5)] });
  await page.next('saved');
  expect(readFileSync(backup!).equals(before)).toBe(true);

  // The same file again, in another process: told by whom, nothing is opened or written.
  const second = await started(directory, 'a.xlsx', '--port', '0');
  expect(await second.ended).toBe(1);
  expect(second.printed()).toBe('');
  expect(second.complained()).toMatch(
    /^\S.*a\.xlsx đang mở trong một cửa sổ lệnh khác, xem ở http:\/\/127\.0\.0\.1:\d+/,
  );

  writeFileSync(path, 'của chương trình khác');
  page.send({ type: 'changes', revision, changes: [editing(snapshot)(0, 1, 6)] });
  const beside = join(directory, 'a-2.xlsx');
  expect(await page.next('moved')).toEqual({ type: 'moved', what: 'parted', file: beside });
  await page.next('saved');
  expect(readFileSync(path, 'utf8')).toBe('của chương trình khác');
  expect((await reread(beside)).getWorksheet('Một')!.getCell('B1').value).toBe(6);

  expect(await host.stop('SIGTERM')).toBe(0);
  expect(host.printed()).toContain(`Bản gốc, như trước lần lưu đầu tiên, nằm ở ${backup}`);
  expect(host.printed()).toContain('Chương trình khác đã lưu tệp trong lúc nó mở ở đây.');
  expect(host.printed()).toContain(`Đã dừng. Bảng tính đã lưu trong ${beside}`);
  expect(readdirSync(directory).sort()).toEqual(['a-2.xlsx', 'a.bak.xlsx', 'a.xlsx']);
});

test('an original whose table would be lost is said, and where it is kept', async () => {
  const directory = newDirectory();
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Một');
  sheet.addTable({ name: 'B', ref: 'A1', columns: [{ name: 'x' }], rows: [[1]] });
  await workbook.xlsx.writeFile(join(directory, 'a.xlsx'));
  const host = await started(directory, 'a.xlsx', '--port', '0');
  expect((await window(host.url).next('open')).lost).toEqual(['định dạng bảng (table) ở tab Một']);
  expect(host.printed()).toContain(`Bản gốc được giữ ở ${join(directory, 'a.bak.xlsx')}`);
});

test.skipIf(process.platform === 'win32')(
  'a disk that takes no more: said on page and terminal, at the end, too; the file stays as it was',
  async () => {
    const directory = newDirectory();
    const path = await smallFile(directory);
    const before = readFileSync(path);
    const host = await startedWithin(1, directory, 'a.xlsx', '--port', '0');
    const page = window(host.url);
    const { snapshot, revision } = await page.next('open');
    page.send({ type: 'changes', revision, changes: [editing(snapshot)(0, 1, 5)] });
    expect(await page.next('unsaved')).toEqual({ type: 'unsaved', why: 'full' });
    expect(await host.stop('SIGTERM')).toBe(1);
    expect(host.complained()).toMatch(
      /^Chưa lưu được: ổ đĩa hết chỗ.*\nKhông lưu được thay đổi cuối vào \S.*a\.xlsx/,
    );
    expect(host.printed()).not.toContain('Đã dừng');
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(directory)).toEqual(['a.xlsx']);
  },
);

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
  ['what cannot be played', ['--play', '{"timeZone":"x"}'], 'Không hiểu "--play {"timeZone":"x"}"'],
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
