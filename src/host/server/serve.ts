import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import type { FromPage } from '../sheet/Message.ts';
import { OWNER } from '../sheet/owner.ts';
import { Deferred } from './Deferred.ts';
import type { LocalSheet } from './LocalSheet.ts';
import { respond, respondFrame, type Serving } from './requests.ts';

/** Only this machine can reach the server. */
const ADDRESS = '127.0.0.1';
const MOST_PORTS = 20;
const LARGEST_MESSAGE = 64 * 1024 * 1024;
/** So long a browser that is started by the printed address may take to fetch the page. */
const FIRST_PAGE = 200;

/** A running server; it shows the workbook when it is given one, windows wait until then. */
interface Served {
  readonly url: string;
  /** Resolves when a first browser has the page, or none has come for a moment. */
  readonly pageSent: Promise<void>;
  show(sheet: LocalSheet): void;
  stop(): void;
}

interface Listening {
  readonly server: Server;
  readonly port: number;
  readonly url: string;
}

/** Serves the page at the port or the next free one. */
export async function serve(
  page: string,
  { port, forTests }: { readonly port: number; readonly forTests: boolean },
): Promise<Served> {
  const opened = new Deferred<LocalSheet>();
  const serving: Serving = { page, forTests, sheet: opened.promise };
  const sent = new Deferred<void>();
  const main = await listen(port, (request, response) => {
    if (request.url === '/main.js') response.once('close', sent.resolve);
    respond(request, response, serving).catch(() => response.writeHead(500).end());
  });
  // Pages of the script have an origin of their own, as in Sheets, and so cannot touch the window or the socket.
  const frames = await listen(port === 0 ? 0 : main.port + 1, (request, response) => {
    respondFrame(request, response, serving).catch(() => response.writeHead(500).end());
  });
  const { server, url } = main;
  setTimeout(sent.resolve, FIRST_PAGE);
  const sockets = new WebSocketServer({
    server,
    path: '/socket',
    maxPayload: LARGEST_MESSAGE,
    verifyClient: ({ origin }: { origin: string }) => origin === url,
  });
  sockets.on('connection', (socket, request) => {
    const user = new URL(request.url ?? '/', url).searchParams.get('user') || OWNER;
    void serving.sheet.then(sheet => join(socket, sheet, user, frames.url));
  });
  return {
    url,
    pageSent: sent.promise,
    show: opened.resolve,
    stop: () => {
      sockets.close();
      for (const one of [server, frames.server]) {
        one.close();
        one.closeAllConnections();
      }
    },
  };
}

/** Lets a window take part. */
function join(socket: WebSocket, sheet: LocalSheet, user: string, frames: string): void {
  const window = sheet.windows.add(socket);
  sheet.windows.tell(window, sheet.opening(user, frames));
  socket.on('close', () => sheet.selections.forget(window));
  socket.on('message', data => receive(JSON.parse(String(data)) as FromPage, sheet, { user, window }));
}

function receive(
  message: FromPage,
  sheet: LocalSheet,
  caller: { readonly user: string; readonly window: string },
): void {
  const { window } = caller;
  if (message.type === 'changes') sheet.change(message.changes, message.revision, caller);
  else if (message.type === 'select') sheet.selections.set(window, message.selection);
  else if (message.type === 'shown') sheet.calculate();
  else if (message.type === 'answer') sheet.windows.answer(message.id, message.button);
  else if (message.type === 'call') {
    const { id, mode, name, args } = message;
    if (mode !== 'menu' && mode !== 'page') return;
    sheet.call(mode, name, args, caller).then(
      value => sheet.windows.tell(window, { type: 'reply', id, value }),
      (error: Error) => sheet.windows.tell(window, { type: 'reply', id, error: error.message }),
    );
  }
}

/** Listens at the port or the next free one; what asks for another host gets nothing, whoever's name points here. */
async function listen(first: number, answer: RequestListener): Promise<Listening> {
  const server = createServer((request, response) =>
    request.headers.host === `${ADDRESS}:${portOf(server)}`
      ? answer(request, response)
      : response.writeHead(421).end(),
  );
  for (let port = first; ; port++) {
    const failure = await new Promise<NodeJS.ErrnoException | undefined>(resolve => {
      server.once('error', resolve);
      server.listen(port, ADDRESS, () => resolve(undefined));
    });
    server.removeAllListeners('error');
    if (!failure) return { server, port: portOf(server), url: `http://${ADDRESS}:${portOf(server)}` };
    if (failure.code !== 'EADDRINUSE' || first === 0 || port >= first + MOST_PORTS) throw failure;
  }
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;
