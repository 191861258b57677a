import type { WebSocket } from 'ws';
import type { LocalSheet } from '../../../src/host/server/LocalSheet.ts';
import type { ToPage } from '../../../src/host/sheet/Message.ts';

/** A window of a sheet in this process, without a browser: its id, and what it has been told. */
export function standInWindow(sheet: LocalSheet): { readonly id: string; readonly told: ToPage[] } {
  const told: ToPage[] = [];
  const socket = { readyState: 1, OPEN: 1, on: () => undefined, terminate: () => undefined };
  const send = (text: string) => told.push(JSON.parse(text) as ToPage);
  return { id: sheet.windows.add({ ...socket, send } as unknown as WebSocket), told };
}
