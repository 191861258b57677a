import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import type { ToPage } from '../sheet/Message.ts';
import type { Button } from '../sheet/Operations.ts';

/** The browser windows that show the spreadsheet. */
export class Windows {
  private readonly sockets = new Map<string, WebSocket>();
  private readonly questions = new Map<
    number,
    { readonly window: string; readonly end: (button: Button) => void }
  >();
  private asked = 0;

  /** `closed` learns of each window that is closed. */
  constructor(private readonly closed: (window: string) => void) {}

  /** A new window; gives its id. */
  add(socket: WebSocket): string {
    const id = randomUUID();
    this.sockets.set(id, socket);
    socket.on('close', () => {
      this.remove(id);
      this.closed(id);
    });
    return id;
  }

  has(window: string): boolean {
    return this.sockets.has(window);
  }

  tell(window: string, message: ToPage): void {
    const socket = this.sockets.get(window);
    if (socket?.readyState === socket?.OPEN) socket?.send(JSON.stringify(message));
  }

  tellAll(message: ToPage, except?: string): void {
    const text = JSON.stringify(message);
    for (const [id, socket] of this.sockets)
      if (id !== except && socket.readyState === socket.OPEN) socket.send(text);
  }

  /** Tells each window something of its own. */
  tellEach(messageFor: (window: string) => ToPage): void {
    for (const id of this.sockets.keys()) this.tell(id, messageFor(id));
  }

  /** Shows a question and waits for the button; a window that is gone has closed it. */
  ask(
    window: string,
    question: { title: string; text: string; buttons: readonly Button[] },
  ): Promise<Button> {
    if (!this.sockets.has(window)) return Promise.resolve('CLOSE');
    const id = ++this.asked;
    return new Promise(end => {
      this.questions.set(id, { window, end });
      this.tell(window, { type: 'alert', id, ...question });
    });
  }

  /** The answer to a question that this window was asked. */
  answer(window: string, id: number, button: Button): void {
    const question = this.questions.get(id);
    if (question?.window !== window) return;
    this.questions.delete(id);
    question.end(button);
  }

  close(): void {
    for (const socket of this.sockets.values()) socket.terminate();
  }

  private remove(window: string): void {
    this.sockets.delete(window);
    for (const id of this.questions.keys()) this.answer(window, id, 'CLOSE');
  }
}
