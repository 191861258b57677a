import type { WebSocket } from 'ws';
import type { Caller } from '../execution/Executions.ts';
import { type FromPage, readMessage } from '../sheet/FromPage.ts';
import type { LocalSheet } from './LocalSheet.ts';

/** Why a window loses its line, as closing codes of websockets (RFC 6455, 7.4.1) with a word for who looks there. */
const REASONS = {
  noText: [1003, 'not a text'],
  malformed: [1007, 'not a message'],
  tooMany: [1008, 'too many messages'],
} as const;
type Fault = keyof typeof REASONS;

/** So many functions of the script a window may be waiting for. */
const MOST_CALLS = 100;

/** More messages within a second than a person makes with mouse, keyboard or a paste. */
const MOST_MESSAGES = 2000;
const SECOND = 1000;

/** Lets a window take part. What it sends that is no message costs it its line, and nobody else anything. */
export function join(
  socket: WebSocket,
  sheet: LocalSheet,
  { user, locale }: Omit<Caller, 'window'>,
  frames: string,
): void {
  if (socket.readyState !== socket.OPEN) return;
  const window = sheet.windows.add(socket);
  const caller: Caller = { user, window, ...(locale && { locale }) };
  let second = { began: 0, messages: 0 };
  let calls = 0;
  sheet.windows.tell(window, sheet.opening(user, frames));
  void sheet.menusIn(locale ?? 'vi').then(menus => sheet.windows.tell(window, { type: 'menus', menus }));
  socket.on('close', () => sheet.selections.forget(window));
  const receive = (data: unknown, isBinary: boolean) => {
    const fault = faultOf(data, isBinary);
    if (fault === undefined) return;
    socket.off('message', receive);
    const [code, word] = REASONS[fault];
    socket.close(code, word);
  };
  const faultOf = (data: unknown, isBinary: boolean): Fault | undefined => {
    const now = Date.now();
    if (now - second.began >= SECOND) second = { began: now, messages: 0 };
    if (++second.messages > MOST_MESSAGES) return 'tooMany';
    if (isBinary) return 'noText';
    const message = readMessage(String(data));
    return message ? take(message) : 'malformed';
  };
  const take = (message: FromPage): Fault | undefined => {
    if (message.type === 'call') return call(message);
    if (message.type === 'changes')
      return sheet.change(message.changes, message.revision, caller) ? undefined : 'malformed';
    if (message.type === 'select') sheet.selections.set(window, message.selection);
    else if (message.type === 'answer') sheet.windows.answer(window, message.id, message.button);
    else sheet.calculate();
    return undefined;
  };
  /** Runs a function of the script and tells the window what came of it. */
  const call = ({ id, mode, name, args }: Extract<FromPage, { type: 'call' }>): Fault | undefined => {
    if (calls === MOST_CALLS) return 'tooMany';
    calls++;
    const tell = (reply: { readonly value: string } | { readonly error: string }) => {
      calls--;
      sheet.windows.tell(window, { type: 'reply', id, ...reply });
    };
    sheet.call(mode, name, args, caller).then(
      value => tell({ value }),
      (error: Error) => tell({ error: error.message }),
    );
    return undefined;
  };
  socket.on('message', receive);
}
