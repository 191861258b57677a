import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { Samples } from '../Samples.ts';
import { grid } from '../sheet/CellValue.ts';
import type { Entered } from './Door.ts';
import { framePolicy, lasting, windowPolicy } from './headers.ts';
import type { LocalSheet } from './LocalSheet.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};
const JSON_TYPE = 'application/json';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What is served beside the websocket. */
export interface Serving {
  /** The folder of the built page. */
  readonly page: string;
  /** Endpoints that only tests need. */
  readonly forTests: boolean;
  /** What else can be shown, if this is a sample. */
  readonly samples: Samples | undefined;
  /** Resolves when the workbook is open. */
  readonly sheet: Promise<LocalSheet>;
}

/** The origins of the window and of the pages of the script. */
export interface Origins {
  readonly window: string;
  readonly frames: string;
}

/** Answers a request: the page, the workbook as a file, what other samples there are, and to open one. */
export async function respond(
  { path, query }: Entered,
  { method }: IncomingMessage,
  response: ServerResponse,
  serving: Serving,
  origins: Origins,
): Promise<void> {
  const send = sender(response);
  const shipped = /^shipped\/\w+\/(\w+\.(?:js|css))$/.exec(path)?.[1];
  const file = path === '' || path === 'index.html' ? 'index.html' : shipped;
  const test = serving.forTests ? /^test\/(cells|state)$/.exec(path)?.[1] : undefined;
  if (path === 'samples' && method === 'POST') send(await opened(query, serving), JSON_TYPE);
  else if (method !== 'GET') send('', 'text/plain', 405);
  else if (path === 'samples') send(JSON.stringify(serving.samples?.others ?? []), JSON_TYPE);
  else if (path === 'workbook.xlsx') send(await (await serving.sheet).bytes(), XLSX);
  else if (test !== undefined) send(JSON.stringify(await forTests(test, query, serving)), JSON_TYPE);
  else if (file !== undefined) {
    const bytes = await readFile(join(serving.page, file)).catch(() => undefined);
    if (bytes === undefined) return send('', 'text/plain', 404);
    send(bytes, TYPES[extname(file)]!, 200, shipped ? lasting : windowPolicy(origins.window, origins.frames));
  } else send('', 'text/plain', 404);
}

/** The address of another sample, or why it cannot be opened. */
async function opened(query: URLSearchParams, { samples }: Serving): Promise<string> {
  try {
    const url = await samples?.open(query.get('campaign') ?? '');
    return JSON.stringify({ url });
  } catch (error) {
    return JSON.stringify({ error: (error as Error).message });
  }
}

/** Answers with a page that the script shows in a sidebar or a dialog, `google.script` in front of it. */
export async function respondFrame(
  { path }: Entered,
  { method }: IncomingMessage,
  response: ServerResponse,
  { sheet, page }: Serving,
  { window }: Origins,
): Promise<void> {
  const shown = (await sheet).screen.pages.get(path);
  const send = sender(response);
  if (method !== 'GET' || shown === undefined) return send('', 'text/plain', 404);
  const script = await readFile(join(page, 'frame.js'), 'utf8');
  const html = `<!DOCTYPE html><script data-window="${window}">${script}</script>${shown}`;
  send(html, TYPES['.html']!, 200, framePolicy(window));
}

function sender(response: ServerResponse) {
  return (body: string | Uint8Array, type: string, status = 200, headers: Record<string, string> = {}) => {
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(body);
  };
}

/** `cells?tab=Cán bộ&area=0,0,3,2` (row, column, rows, columns), calculated; `state`: missing services and memory. */
async function forTests(what: string, query: URLSearchParams, serving: Serving): Promise<object> {
  const { engine, screen } = await serving.sheet;
  if (what === 'state') return { missing: screen.missing, memory: process.memoryUsage().rss };
  await engine.settled();
  const tab = engine.workbook.getSheetBySheetName(query.get('tab') ?? '')?.getSheetId() ?? '';
  const [row = 0, column = 0, rows = 1, columns = 1] = (query.get('area') ?? '').split(',').map(Number);
  const area = { tab, row, column, rows, columns };
  return {
    values: engine.values(area),
    formulas: grid(area, (at, across) => engine.formula(tab, at, across)),
  };
}
