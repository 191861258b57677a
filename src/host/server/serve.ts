import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { FromPage } from '../sheet/Message.ts';
import type { LocalSheet } from './LocalSheet.ts';
import { respond, type Serving } from './requests.ts';

/** Only this machine can reach the server. */
const ADDRESS = '127.0.0.1';
const MOST_PORTS = 20;
const LARGEST_MESSAGE = 64 * 1024 * 1024;

/** Serves the spreadsheet at the port or the next free one; gives its address. */
export async function serve(serving: Serving, port: number): Promise<{ readonly url: string; stop(): void }> {
  const server = createServer((request, response) => {
    respond(request, response, serving).catch(() => response.writeHead(500).end());
  });
  const chosen = await listen(server, port);
  const url = `http://${ADDRESS}:${chosen}`;
  // Pages of the script have an origin of their own, as in Sheets, and so cannot touch the window or the socket.
  const frames = `http://localhost:${chosen}`;
  const sockets = new WebSocketServer({
    server,
    path: '/socket',
    maxPayload: LARGEST_MESSAGE,
    verifyClient: ({ origin }: { origin: string }) => origin === url,
  });
  sockets.on('connection', (socket, request) => {
    const query = new URL(request.url ?? '/', url).searchParams;
    const user = query.get('user') || 'quantri@vidu.vn';
    const window = serving.sheet.windows.add(socket);
    serving.sheet.windows.tell(window, serving.sheet.opening(user, frames));
    socket.on('message', data =>
      receive(JSON.parse(String(data)) as FromPage, serving.sheet, { user, window }),
    );
  });
  return {
    url,
    stop: () => {
      sockets.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

function receive(
  message: FromPage,
  sheet: LocalSheet,
  caller: { readonly user: string; readonly window: string },
): void {
  const { window } = caller;
  if (message.type === 'changes') sheet.change(message.changes, message.revision, window);
  else if (message.type === 'answer') sheet.windows.answer(message.id, message.button);
  else if (message.type === 'call') {
    const { id, mode, name, args } = message;
    if (mode !== 'menu' && mode !== 'page') return;
    sheet.executions.run(mode, name, args, caller).then(
      value => sheet.windows.tell(window, { type: 'reply', id, value }),
      (error: Error) => sheet.windows.tell(window, { type: 'reply', id, error: error.message }),
    );
  }
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; ; port++) {
    const failure = await new Promise<NodeJS.ErrnoException | undefined>(resolve => {
      server.once('error', resolve);
      server.listen(port, ADDRESS, () => {
        server.removeAllListeners('error');
        resolve(undefined);
      });
    });
    if (!failure) return (server.address() as AddressInfo).port;
    server.removeAllListeners('error');
    if (failure.code !== 'EADDRINUSE' || first === 0 || port >= first + MOST_PORTS) throw failure;
  }
}
