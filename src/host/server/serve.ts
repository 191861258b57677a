import { WebSocketServer } from 'ws';
import type { Samples } from '../Samples.ts';
import { OWNER } from '../sheet/owner.ts';
import { type Language, texts } from '../texts.ts';
import type { LocalSheet } from './LocalSheet.ts';
import { listen, turnAway } from './listen.ts';
import { type Origins, respond, respondFrame, type Serving } from './requests.ts';

/** Half a million cells pasted at once; a text of brackets alone becomes thirty times as big in memory. */
const LARGEST_MESSAGE = 32 * 1024 * 1024;
/** So long a browser that is started by the printed address may take to fetch the page. */
const FIRST_PAGE = 200;

/** A running server; it shows the workbook when it is given one, windows wait until then. */
interface Served {
  /** The whole address, with the secret that opens the door. */
  readonly url: string;
  /** Resolves when a first browser has the page, or none has come for a moment. */
  readonly pageSent: Promise<void>;
  show(sheet: LocalSheet): void;
  stop(): void;
}

interface ServeOptions {
  readonly port: number;
  readonly forTests: boolean;
  readonly language: Language;
}

/** Serves the page at the port or the next free one. */
export async function serve(
  page: string,
  { port, forTests, language }: ServeOptions,
  samples?: Samples,
): Promise<Served> {
  const opened = new Deferred<LocalSheet>();
  const serving: Serving = { page, forTests, samples, sheet: opened.promise };
  const sent = new Deferred<void>();
  const wrong = texts[language].wrongAddress;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  let isSending = false;
  const main = await listen(port, wrong, {
    answer: (asked, request, response) => {
      if (asked.path.endsWith('/main.js')) {
        isSending = true;
        response.once('close', sent.resolve);
      }
      return respond(asked, request, response, serving, origins);
    },
    upgrade: ({ path, query }, request, socket, head) => {
      if (path !== 'socket') return turnAway(socket, 404);
      // A browser that has kept the page asks for its script no more.
      if (!isSending) sent.resolve();
      const user = query.get('user') || OWNER;
      const locale = query.get('lang') === 'en' ? 'en' : 'vi';
      sockets.handleUpgrade(request, socket, head, line => {
        // A frame that is too big or breaks the rules: the line has been closed with the reason.
        line.on('error', () => undefined);
        // The checks of messages are loaded when the address has long been printed.
        void Promise.all([serving.sheet, import('./join.ts')]).then(([sheet, { join }]) =>
          join(line, sheet, { user, locale }, frames.door.url),
        );
      });
    },
  });
  // Pages of the script have an origin of their own, as in Sheets, and so cannot touch the window or the socket.
  const frames = await listen(port === 0 ? 0 : main.port + 1, wrong, {
    answer: (asked, request, response) => respondFrame(asked, request, response, serving, origins),
  });
  const origins: Origins = { window: main.door.origin, frames: frames.door.origin };
  setTimeout(sent.resolve, FIRST_PAGE);
  return {
    url: main.door.url,
    pageSent: sent.promise,
    show: opened.resolve,
    stop: () => {
      sockets.close();
      main.stop();
      frames.stop();
    },
  };
}

/** A promise that is resolved from outside. */
export class Deferred<Value> {
  resolve!: (value: Value) => void;
  readonly promise = new Promise<Value>(resolve => {
    this.resolve = resolve;
  });
}
