import type { FromPage } from '../sheet/FromPage.ts';
import type { ToPage } from '../sheet/Message.ts';
import type {} from './line.ts';

const RETRY = 1000;
/** The host has closed the line: what was sent is no message, or too big, or came too fast (`join.ts`). */
const NOT_UNDERSTOOD: readonly number[] = [1003, 1007, 1008, 1009];

type Call = Extract<FromPage, { type: 'call' }>;

/** Why the page and the host have lost each other. */
export type Loss = 'disconnected' | 'startedAnew' | 'notUnderstood';

/** The line to the host. When it breaks, the page waits until the host is there again and starts anew. */
export class Connection {
  private readonly waiting = new Map<
    number,
    { resolve: (value: string) => void; reject: (error: Error) => void }
  >();
  private last = 0;
  private answered: () => void = () => undefined;

  constructor(
    receive: (message: Exclude<ToPage, { type: 'reply' }>) => void,
    private readonly lost: (why: Loss) => void,
  ) {
    hostLine.tell(event => {
      if (event instanceof CloseEvent) {
        lost(NOT_UNDERSTOOD.includes(event.code) ? 'notUnderstood' : 'disconnected');
        this.startAnew();
        return;
      }
      const message = JSON.parse(String(event.data)) as ToPage;
      if (message.type === 'reply') this.reply(message);
      else receive(message);
    });
  }

  /** Sends while the line holds; that it has broken is told by itself. */
  send(message: FromPage): void {
    if (hostLine.socket.readyState === WebSocket.OPEN) hostLine.socket.send(JSON.stringify(message));
  }

  /** Runs a function of the script; gives its result as JSON. */
  call(mode: Call['mode'], name: string, args: string): Promise<string> {
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.send({ type: 'call', id, mode, name, args });
    });
  }

  /** Whether the script is at work for this window. */
  get isCalling(): boolean {
    return this.waiting.size > 0;
  }

  /** `listener` is called when all that this window has asked the script for is answered. */
  whenAnswered(listener: () => void): void {
    this.answered = listener;
  }

  private reply({ id, value, error }: Extract<ToPage, { type: 'reply' }>): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (!this.isCalling) this.answered();
    if (error === undefined) waiting?.resolve(value ?? 'null');
    else waiting?.reject(new Error(error));
  }

  /** A host that does not know the address has been started again: its door has another lock. */
  private startAnew(): void {
    setTimeout(() => {
      fetch('index.html').then(
        ({ ok }) => (ok ? location.reload() : this.lost('startedAnew')),
        () => this.startAnew(),
      );
    }, RETRY);
  }
}
