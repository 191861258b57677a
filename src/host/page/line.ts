/*
 * Opens the line to the host before the rest of the page is read, which takes a second: the host makes meanwhile what it sends.
 * A script of its own, which stands before the other.
 */

type Heard = MessageEvent | CloseEvent;

/** The line to the host. */
export interface Line {
  readonly socket: WebSocket;
  /** Tells what comes and that the line has broken, once the page is loaded and its head drawn; first what has come before. */
  readonly tell: (listener: (event: Heard) => void) => void;
}

declare global {
  var hostLine: Line;
}

const address = new URL('socket', location.href);
address.protocol = 'ws:';
address.search = location.search;
const socket = new WebSocket(address);

const unheard: Heard[] = [];
let hear = (event: Heard): void => void unheard.push(event);
socket.onmessage = event => hear(event);
socket.onclose = event => hear(event);

globalThis.hostLine = {
  socket,
  tell: listener =>
    addEventListener('load', () => {
      hear = listener;
      for (const event of unheard.splice(0)) listener(event);
    }),
};
