import { request } from 'node:http';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { Door } from '../../src/host/server/Door.ts';
import { newDirectory } from '../host/newDirectory.ts';
import { type Later, startedUntil } from '../host/server/started.ts';
import { window } from '../host/server/window.ts';

/** One program serves all tests: whatever is sent to it, it goes on and its workbook stays. */
let host: Awaited<ReturnType<typeof startedUntil>>;
let [origin, secret, frames, unit, tab] = ['', '', '', '', ''];
const cells = async () => (await fetch(`${host.url}/test/cells?tab=Một&area=0,0,5,5`)).text();
let before: string;
const secretOf = (address: string) => address.split('/')[3]!;

const ends: Parameters<Later>[0][] = [];
const later: Later = end => ends.push(end);
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});
beforeAll(async () => {
  const directory = newDirectory(later);
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Một').addRows([['x', 1, { formula: 'B1*2' }]]);
  workbook.addWorksheet('Hai').addRow(['y']);
  await workbook.xlsx.writeFile(join(directory, 'a.xlsx'));
  host = await startedUntil(later, directory, 'a.xlsx', '--port', '0');
  origin = new URL(host.url).origin;
  secret = secretOf(host.url);
  const line = new WebSocket(`${host.url.replace('http', 'ws')}/socket`, { origin });
  const opened = JSON.parse(String(await new Promise(resolve => line.once('message', resolve))));
  line.close();
  frames = opened.frames;
  unit = opened.snapshot.id;
  tab = opened.snapshot.sheetOrder[0];
  before = await cells();
});

const answerOf = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const { hostname, port } = new URL(address);
      const path = address.slice(new URL(address).origin.length);
      const asked = request({ hostname, port, path, method, headers }, response => {
        let body = '';
        response.on('data', text => {
          body += text;
        });
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
      });
      asked.once('error', reject);
      asked.end();
    },
  );

const otherSecret = () => secret.replace(/^./, first => (first === 'A' ? 'B' : 'A'));
const EVIL = 'http://evil.example';

/** Who asks for what, and the status that comes. */
const REQUESTS: readonly (readonly [string, () => string, () => Record<string, string>, number])[] = [
  ['the page', () => `${host.url}/`, () => ({}), 200],
  ['its script, which is nobody’s secret', () => `${origin}/shipped/x/main.js`, () => ({ origin }), 200],
  [
    'its script by another name for this machine',
    () => `${origin}/shipped/x/main.js`,
    () => ({ host: 'evil.example' }),
    421,
  ],
  ['its script from another page', () => `${origin}/shipped/x/main.js`, () => ({ origin: EVIL }), 403],
  ...['main.js.map', 'index.html', 'x/../../../package.json', 'workbook.xlsx', 'test/state', ''].map(
    path => [`«${path}» as if it were shipped`, () => `${origin}/shipped/${path}`, () => ({}), 404] as const,
  ),
  [
    'what is shipped, where pages of the script are',
    () => `${new URL(frames).origin}/shipped/x/main.js`,
    () => ({}),
    404,
  ],
  ['the workbook', () => `${host.url}/workbook.xlsx`, () => ({}), 200],
  ['what only tests need', () => `${host.url}/test/state`, () => ({}), 200],
  ['the address without a slash', () => `${host.url}?user=a`, () => ({}), 308],
  ...['/', '/main.js', '/workbook.xlsx', '/test/state', '/socket', ''].flatMap(
    path =>
      [
        [`«${path}» without the secret`, () => `${origin}${path}`, () => ({}), 404],
        [`«${path}» with another secret`, () => `${origin}/${otherSecret()}${path}`, () => ({}), 404],
        [
          `«${path}» by another name for this machine`,
          () => host.url + path,
          () => ({ host: 'evil.example' }),
          421,
        ],
        [`«${path}» from another page`, () => host.url + path, () => ({ origin: EVIL }), 403],
      ] as const,
  ),
  ['more than the secret', () => `${host.url}a/`, () => ({}), 404],
  ['less than the secret', () => `${host.url.slice(0, -1)}/`, () => ({}), 404],
  [
    'the name localhost',
    () => `${host.url}/`,
    () => ({ host: new URL(origin).host.replace('127.0.0.1', 'localhost') }),
    421,
  ],
  ['another port', () => `${host.url}/`, () => ({ host: '127.0.0.1:1' }), 421],
  ['a page without an origin', () => `${host.url}/`, () => ({ origin: 'null' }), 403],
  ['a page of the script', () => `${host.url}/`, () => ({ origin: new URL(frames).origin }), 403],
  [
    'pages of the script, with the secret of the window',
    () => `${new URL(frames).origin}/${secret}/x`,
    () => ({}),
    404,
  ],
  ['pages of the script, from another page', () => `${frames}/x`, () => ({ origin: EVIL }), 403],
  ['a page of the script that there is not', () => `${frames}/x`, () => ({}), 404],
  ['the window, with the secret of the pages', () => `${origin}/${secretOf(frames)}/`, () => ({}), 404],
  ['a path that is none', () => `${host.url}/%E0%A4%A`, () => ({}), 404],
  ['a path to elsewhere', () => `${host.url}//evil.example/`, () => ({}), 404],
];

describe('the door', () => {
  test.each(REQUESTS)('%s', async (_, address, headers, status) => {
    const answer = await answerOf(address(), headers());
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': expect.stringMatching(/^default-src 'none';.*frame-ancestors 'none'/),
    });
    if (status === 308) expect(answer.headers.location).toBe(`/${secret}/?user=a`);
  });

  test('who does not know the secret is told where it is', async () => {
    expect((await answerOf(`${origin}/`)).body).toMatch(/^Địa chỉ này thiếu phần mở khóa.*npm start/);
  });

  test('the page runs its own scripts only, and speaks with its host only', async () => {
    const { headers } = await answerOf(`${host.url}/`);
    const policy = String(headers['content-security-policy']).split('; ');
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain(`connect-src 'self' ${origin.replace('http', 'ws')}`);
    expect(policy).toContain(`frame-src ${new URL(frames).origin}`);
  });

  test('what changes something is not asked for by address', async () => {
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await answerOf(`${host.url}/`, {}, method)).status).toBe(405);
  });

  test('each start has a secret of its own, too long to be found', () => {
    const secrets = Array.from({ length: 100 }, () => secretOf(new Door(1).url));
    expect(new Set([...secrets, secret]).size).toBe(101);
    expect(secret).toMatch(/^[\w-]{32}$/);
  });

  test.each<[string, () => string, () => WebSocket.ClientOptions]>([
    ['without the secret', () => `${origin}/socket`, () => ({ origin })],
    ['with another secret', () => `${origin}/${otherSecret()}/socket`, () => ({ origin })],
    ['from another page', () => `${host.url}/socket`, () => ({ origin: EVIL })],
    ['from a page of the script', () => `${host.url}/socket`, () => ({ origin: new URL(frames).origin })],
    ['without a page', () => `${host.url}/socket`, () => ({})],
    ['by another name', () => `${host.url}/socket`, () => ({ origin, headers: { host: 'evil.example' } })],
    ['at another path', () => `${host.url}/other`, () => ({ origin })],
    ['to the pages of the script', () => `${frames}/socket`, () => ({ origin: new URL(frames).origin })],
  ])('no line %s', async (_, address, options) => {
    const socket = new WebSocket(address().replace('http', 'ws'), options());
    const ended = await new Promise(resolve => {
      socket.once('open', () => resolve('open'));
      socket.once('error', () => resolve('refused'));
    });
    socket.terminate();
    expect(ended).toBe('refused');
  });
});

const changes = (...all: object[]) => ({ type: 'changes', revision: 1000, changes: all });
const change = (id: string, params: object) =>
  changes({ id, params: { unitId: unit, subUnitId: tab, ...params } });
const values = (cellValue: unknown, more: object = {}) =>
  change('sheet.mutation.set-range-values', { cellValue, ...more });
const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 25 };
const lines = (id: string, more: object) => change(`sheet.mutation.${id}`, { range: { ...range, ...more } });
const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const text = (message: object) => JSON.stringify(message);
/** JSON that `JSON.stringify` does not write. */
const raw = (message: object, from: string, to: string) => text(message).replace(from, to);
const call = { type: 'call', id: 1, mode: 'page', name: 'openSidebar', args: '[]' };
const area = { tab: 'x', row: 0, column: 0, rows: 1, columns: 1 };

/** What is sent, and with which code the line is closed; texts but for what says otherwise. */
const BAD: readonly (readonly [what: string, sent: () => string])[] = [
  ['nothing', () => ''],
  ['no JSON', () => '{"type":'],
  ['JSON null', () => 'null'],
  ['a number', () => '1'],
  ['an array', () => '[]'],
  ['no type', () => '{}'],
  ['an unknown type', () => '{"type":"eval","code":"process.exit()"}'],
  ['a type that every object has', () => '{"type":"toString"}'],
  ['changes without a list', () => '{"type":"changes","revision":1}'],
  ['changes that are a text', () => '{"type":"changes","revision":1,"changes":"x"}'],
  ['changes that are null', () => '{"type":"changes","revision":1,"changes":[null]}'],
  ['no changes', () => text(changes())],
  ['a change without parameters', () => text(changes({ id: 'sheet.mutation.set-range-values' }))],
  ['a change whose id is a number', () => text(changes({ id: 1, params: {} }))],
  ['a revision below nothing', () => text({ ...values({}), revision: -1 })],
  ['a revision without end', () => raw(values({}), '1000', '1e999')],
  ['a revision that is a text', () => text({ ...values({}), revision: '1' })],
  ['too many changes', () => text(changes(...Array.from({ length: 1001 }, () => values({}).changes[0]!)))],
  ['deep nesting', () => raw(changes({ id: 'x', params: 0 }), '"params":0', `"params":${nested(100_000)}`)],
  ['arrays without end', () => `[${'[],'.repeat(2_000_000)}[]]`],
  ['the key __proto__', () => raw(values({ 0: { 0: { v: 1 } } }), '"v":1', '"__proto__":{"v":1}')],
  ['the key constructor', () => text(values({ 0: { 0: { v: 1, constructor: { prototype: { x: 1 } } } } }))],
  ['the row __proto__', () => raw(values({ 7: { 0: { v: 1 } } }), '"7"', '"__proto__"')],
  ['another workbook', () => text(values({ 0: { 0: { v: 666 } } }, { unitId: 'x' }))],
  ['an unknown tab', () => text(values({ 0: { 0: { v: 666 } } }, { subUnitId: 'x' }))],
  ['a tab that is an object', () => text(values({ 0: { 0: { v: 666 } } }, { subUnitId: {} }))],
  ['no cells', () => text(values(undefined))],
  ['cells that are null', () => text(values(null))],
  ['a row that is null', () => text(values({ 0: null }))],
  ['a row below nothing', () => text(values({ '-1': { 0: { v: 666 } } }))],
  ['a row that is no number', () => text(values({ length: { 0: { v: 666 } } }))],
  ['a row outside the tab', () => text(values({ 5000000: { 0: { v: 666 } } }))],
  ['a column outside the tab', () => text(values({ 0: { 20000: { v: 666 } } }))],
  ['a value without end', () => raw(values({ 0: { 0: { v: 666 } } }), '666', '1e999')],
  ['a value that is an object', () => text(values({ 0: { 0: { v: { x: 1 } } } }))],
  ['a kind of value that there is not', () => text(values({ 0: { 0: { v: 666, t: 99 } } }))],
  ['a formula that is a number', () => text(values({ 0: { 0: { f: 1 } } }))],
  ['a number format that is none', () => text(values({ 0: { 0: { s: { n: { pattern: 1 } } } } }))],
  ['rows before the first', () => text(lines('insert-row', { startRow: -5, endRow: -1 }))],
  ['rows turned round', () => text(lines('remove-rows', { startRow: 5, endRow: 1 }))],
  ['half a row', () => text(lines('insert-row', { startRow: 0.5, endRow: 0.5 }))],
  ['more rows than there is room for', () => text(lines('insert-row', { startRow: 0, endRow: 9_999_999 }))],
  ['rows without end', () => raw(lines('insert-row', { endRow: 777 }), '777', '1e999')],
  ['rows that are not there', () => text(lines('remove-rows', { startRow: 5000, endRow: 5001 }))],
  ['columns without number', () => raw(lines('remove-col', { endColumn: 777 }), '777', 'null')],
  [
    'an order of other rows',
    () => text(change('sheet.mutation.reorder-range', { range, order: { 0: 999_999 } })),
  ],
  [
    'a tab that is there already',
    () =>
      text(
        change('sheet.mutation.insert-sheet', {
          index: 0,
          sheet: { id: tab, name: 'Ba', rowCount: 1, columnCount: 1 },
        }),
      ),
  ],
  [
    'a tab with a name that is there already',
    () =>
      text(
        change('sheet.mutation.insert-sheet', {
          index: 0,
          sheet: { id: 'x', name: 'MỘT', rowCount: 1, columnCount: 1 },
        }),
      ),
  ],
  [
    'a tab at a place that is another’s',
    () => text(change('sheet.mutation.set-worksheet-order', { fromOrder: 1, toOrder: 0 })),
  ],
  [
    'rows that move, and more',
    () => text(changes(...lines('insert-row', {}).changes, ...values({ 0: { 0: { v: 666 } } }).changes)),
  ],
  ['a call as the host', () => text({ ...call, mode: 'open' })],
  ['a call as a cell', () => text({ ...call, mode: 'cell' })],
  ['a call of nothing', () => text({ ...call, name: '' })],
  ['a call whose arguments are none', () => text({ ...call, args: '{"length":1}' })],
  ['a call whose arguments are code', () => text({ ...call, args: '[process.exit()]' })],
  ['a selection of nothing', () => '{"type":"select"}'],
  [
    'a selection below nothing',
    () => text({ type: 'select', selection: { area: { ...area, row: -1 }, current: { row: 0, column: 0 } } }),
  ],
  [
    'a selection without end',
    () =>
      raw(
        { type: 'select', selection: { area: { ...area, rows: 777 }, current: { row: 0, column: 0 } } },
        '777',
        '1e999',
      ),
  ],
  ['a button that there is not', () => '{"type":"answer","id":1,"button":"EVAL"}'],
];

/** What is no text, too big, too much or no frame at all. */
const BAD_FRAMES: readonly (readonly [what: string, code: number, send: (socket: WebSocket) => void])[] = [
  ['a binary frame', 1003, socket => socket.send(Buffer.from('{"type":"shown"}'))],
  ['a text that is no UTF-8', 1007, socket => socket.send(Buffer.from([0xc3, 0x28]), { binary: false })],
  ['a text that is too big', 1009, socket => socket.send('x'.repeat(33 * 1024 * 1024))],
  [
    'fragments that never end',
    1009,
    socket => {
      for (let part = 0; part < 33; part++) socket.send('x'.repeat(1024 * 1024), { fin: false });
    },
  ],
  [
    'fragments that are no message',
    1007,
    socket => {
      socket.send('{"type":', { fin: false });
      socket.send('"shown', { fin: true });
    },
  ],
  [
    'too many messages',
    1008,
    socket => {
      for (let at = 0; at < 2500; at++) socket.send('{"type":"shown"}');
    },
  ],
  [
    'too many calls',
    1008,
    socket => {
      for (let id = 0; id < 150; id++) socket.send(text({ ...call, id }));
    },
  ],
  [
    'no frame at all',
    1002,
    socket =>
      (socket as unknown as { _socket: { write(bytes: Buffer): void } })._socket.write(
        Buffer.alloc(64, 0xff),
      ),
  ],
];

describe('a window that sends', () => {
  test.each([
    ...BAD.map(([what, sent]) => [what, 1007, (socket: WebSocket) => socket.send(sent())] as const),
    ...BAD_FRAMES,
  ])('%s loses its line, and nothing else happens', async (_, code, send) => {
    const [bad, other] = [window(host.url), window(host.url)];
    await bad.next('open');
    await other.next('open');
    const closed = new Promise<number>(resolve => bad.socket.once('close', resolve));
    bad.socket.on('error', () => undefined);
    send(bad.socket);
    expect(await closed).toBe(code);
    expect(other.socket.readyState).toBe(WebSocket.OPEN);
    expect(await cells()).toBe(before);
  });

  test.each([
    [
      'areas outside the tab',
      () => ({
        type: 'select',
        selection: { area: { ...area, tab, rows: 1e9 }, current: { row: 0, column: 0 } },
      }),
    ],
    ['a tab that is gone', () => ({ type: 'select', selection: { area, current: { row: 0, column: 0 } } })],
    ['the answer to a question that nobody asked', () => ({ type: 'answer', id: 7, button: 'OK' })],
  ])('%s goes on', async (_, message) => {
    const good = window(host.url);
    await good.next('open');
    good.send(message());
    good.send({ ...call, name: 'openSidebar' });
    expect(await good.next('reply')).toHaveProperty('value');
  });

  test('what is right is made, and the others see it', async () => {
    const [one, other] = [window(host.url), window(host.url)];
    const { revision } = await one.next('open');
    await other.next('open');
    one.send({ ...values({ 0: { 1: { v: 21, t: 2 } } }), revision });
    const cellsOf = async () => JSON.stringify((await other.next('changes')).changes);
    while (!(await cellsOf()).includes('"v":21'));
    expect(JSON.parse(await cells()).values[0]).toEqual(['x', 21, 42, '', '']);
    expect(host.complained()).toBe('');
  });
});
