import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { LocalSheet } from './LocalSheet.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What is served beside the websocket. */
export interface Serving {
  /** The folder of the built page. */
  readonly page: string;
  /** Endpoints that only tests need. */
  readonly forTests: boolean;
  /** Resolves when the workbook is open. */
  readonly sheet: Promise<LocalSheet>;
}

/** Answers a request: the page, the workbook as a file. */
export async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  serving: Serving,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const send = sender(response);
  const file = pathname === '/' ? '/index.html' : pathname;
  const test = serving.forTests ? /^\/test\/(cells|state)$/.exec(pathname)?.[1] : undefined;
  if (request.method !== 'GET') send('', 'text/plain', 405);
  else if (pathname === '/workbook.xlsx') send(await (await serving.sheet).bytes(), XLSX);
  else if (test !== undefined)
    send(JSON.stringify(await forTests(test, searchParams, serving)), 'application/json');
  else if (/^\/[\w-]+\.(html|js|css)$/.test(file))
    await readFile(join(serving.page, file)).then(
      bytes => send(bytes, TYPES[extname(file)]!),
      () => send('', 'text/plain', 404),
    );
  else send('', 'text/plain', 404);
}

/** Answers with a page that the script shows in a sidebar or a dialog, `google.script` in front of it. */
export async function respondFrame(
  { method, url }: IncomingMessage,
  response: ServerResponse,
  { sheet, page }: Serving,
): Promise<void> {
  const shown = (await sheet).screen.pages.get((url ?? '').slice('/'.length));
  const send = sender(response);
  if (method !== 'GET' || shown === undefined) return send('', 'text/plain', 404);
  const script = await readFile(join(page, 'frame.js'), 'utf8');
  send(`<!DOCTYPE html><script>${script}</script>${shown}`, TYPES['.html']!);
}

function sender(response: ServerResponse) {
  return (body: string | Uint8Array, type: string, status = 200) => {
    response.writeHead(status, {
      'content-type': type,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
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
  const values = engine.values({ tab, row, column, rows, columns });
  const formulas = values.map((line, down) =>
    line.map((_, right) => engine.formula(tab, row + down, column + right)),
  );
  return { values, formulas };
}
