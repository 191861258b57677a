import { onTestFinished } from 'vitest';
import WebSocket from 'ws';
import type { ToPage } from '../../../src/host/sheet/Message.ts';

/** A window: what the host tells it, in order. */
export function window(url: string, origin = new URL(url).origin, user = 'an@vidu.vn') {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/socket?user=${user}`, { origin });
  onTestFinished(() => socket.terminate());
  const messages: ToPage[] = [];
  const waiting: (() => void)[] = [];
  socket.on('message', text => {
    messages.push(JSON.parse(String(text)) as ToPage);
    for (const look of waiting.splice(0)) look();
  });
  const next = async <Type extends ToPage['type']>(type: Type): Promise<Extract<ToPage, { type: Type }>> => {
    for (;;) {
      const at = messages.findIndex(message => message.type === type);
      if (at >= 0) return messages.splice(at, 1)[0] as Extract<ToPage, { type: Type }>;
      await new Promise<void>(resolve => waiting.push(resolve));
    }
  };
  const send = (message: object) => socket.send(JSON.stringify(message));
  return { socket, next, send };
}
