/*
 * Opens the line to the host before the rest of the page is read, which takes a second: the host makes meanwhile what it sends.
 */

type Heard = MessageEvent | CloseEvent;

const address = new URL('socket', location.href);
address.protocol = 'ws:';
address.search = location.search;

export const line = new WebSocket(address);

const unheard: Heard[] = [];
let hear = (event: Heard): void => void unheard.push(event);
line.onmessage = event => hear(event);
line.onclose = event => hear(event);

/** Tells `listener` what comes and that the line has broken, as soon as who asks for it is done; first what has come before. */
export function listenToLine(listener: (event: Heard) => void): void {
  queueMicrotask(() => {
    hear = listener;
    for (const event of unheard.splice(0)) listener(event);
  });
}
