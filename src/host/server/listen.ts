import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { ADDRESS, Door, type Entered } from './Door.ts';
import { always } from './headers.ts';

const MOST_PORTS = 20;

/** What stands behind a door. */
export interface Behind {
  answer(asked: Entered, request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Takes a line over; without it there are none. */
  upgrade?(asked: Entered, request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

/** A server at a port, behind a door of its own. */
export interface Listening {
  readonly door: Door;
  readonly port: number;
  stop(): void;
}

/** Listens at the port or the next free one; `wrong` is said to who does not have the whole address. */
export async function listen(first: number, wrong: string, behind: Behind): Promise<Listening> {
  const server = createServer();
  const port = await bind(server, first);
  const door = new Door(port);
  server.on('request', (request, response) => {
    for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
    const asked = door.enter(request);
    if ('path' in asked) {
      behind.answer(asked, request, response).catch(() => response.writeHead(500).end());
      return;
    }
    const { status, location } = asked;
    response.writeHead(status, location === undefined ? TEXT : { location }).end(wrong);
  });
  const { upgrade } = behind;
  if (upgrade)
    server.on('upgrade', (request, socket, head) => {
      const asked = door.enter(request);
      // Browsers always tell which page opens the line.
      if ('path' in asked && request.headers.origin !== undefined) upgrade(asked, request, socket, head);
      else turnAway(socket, 'path' in asked ? 403 : asked.status);
    });
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { door, port, stop };
}

const TEXT = { 'content-type': 'text/plain; charset=utf-8' };

/** Refuses to make a line of a request. */
export function turnAway(socket: Duplex, status: number): void {
  const headers = Object.entries({ ...always, connection: 'close', 'content-length': '0' });
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.on('error', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines}\r\n`);
}

/** Binds the server to the port or the next free one. */
async function bind(server: Server, first: number): Promise<number> {
  for (let port = first; ; port++) {
    const failure = await new Promise<NodeJS.ErrnoException | undefined>(resolve => {
      server.once('error', resolve);
      server.listen(port, ADDRESS, () => resolve(undefined));
    });
    server.removeAllListeners('error');
    if (!failure) return (server.address() as AddressInfo).port;
    if (failure.code !== 'EADDRINUSE' || first === 0 || port >= first + MOST_PORTS) throw failure;
  }
}
