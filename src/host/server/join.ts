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

/** Lets a window take part. What it sends that is no message costs it its line, and nobody else anything. */
export function join(socket: WebSocket, sheet: LocalSheet, user: string, frames: string): void {
  if (socket.readyState !== socket.OPEN) return;
  const window = sheet.windows.add(socket);
  const pace = new Pace();
  const asked = new Calls(sheet, { user, window });
  sheet.windows.tell(window, sheet.opening(user, frames));
  socket.on('close', () => sheet.selections.forget(window));
  const receive = (data: unknown, isBinary: boolean) => {
    const fault = faultOf(data, isBinary);
    if (fault === undefined) return;
    socket.off('message', receive);
    const [code, word] = REASONS[fault];
    socket.close(code, word);
  };
  const faultOf = (data: unknown, isBinary: boolean): Fault | undefined => {
    if (!pace.keeps(Date.now())) return 'tooMany';
    if (isBinary) return 'noText';
    const message = readMessage(String(data));
    return message ? take(message) : 'malformed';
  };
  const take = (message: FromPage): Fault | undefined => {
    if (message.type === 'call') return asked.take(message) ? undefined : 'tooMany';
    if (message.type === 'changes')
      return sheet.change(message.changes, message.revision, { user, window }) ? undefined : 'malformed';
    if (message.type === 'select') sheet.selections.set(window, message.selection);
    else if (message.type === 'answer') sheet.windows.answer(window, message.id, message.button);
    else sheet.calculate();
    return undefined;
  };
  socket.on('message', receive);
}

/** The functions of the script that a window has called and waits for. */
class Calls {
  private running = 0;

  constructor(
    private readonly sheet: LocalSheet,
    private readonly caller: Caller,
  ) {}

  /** Runs one and tells the window what came of it; false if too many are running. */
  take({ id, mode, name, args }: Extract<FromPage, { type: 'call' }>): boolean {
    if (this.running === MOST_CALLS) return false;
    this.running++;
    const tell = (reply: { readonly value: string } | { readonly error: string }) => {
      this.running--;
      this.sheet.windows.tell(this.caller.window, { type: 'reply', id, ...reply });
    };
    this.sheet.call(mode, name, args, this.caller).then(
      value => tell({ value }),
      (error: Error) => tell({ error: error.message }),
    );
    return true;
  }
}

/** More than a person makes with mouse, keyboard or a paste. */
const MOST = 2000;
const SECOND = 1000;

/** How fast messages come from a window. */
class Pace {
  private began = 0;
  private count = 0;

  /** Notes one that has come; false if there have been too many within a second. */
  keeps(now: number): boolean {
    if (now - this.began >= SECOND) {
      this.began = now;
      this.count = 0;
    }
    return ++this.count <= MOST;
  }
}
