import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Only this machine can reach the server. */
export const ADDRESS = '127.0.0.1';

/** What is asked for by a request that was let in: a path behind the secret, or in `shipped/`. */
export interface Entered {
  readonly path: string;
  readonly query: URLSearchParams;
}

/** How a request is turned away: with a status, or to another address. */
export interface TurnedAway {
  readonly status: 308 | 403 | 404 | 421;
  readonly location?: string;
}

/**
 * Lets in who has the whole address: it holds a secret that each start draws anew. No other page gets in with it, nor a
 * name that somebody has made point to this machine.
 */
export class Door {
  private readonly secret = randomBytes(24).toString('base64url');
  private readonly host: string;
  readonly origin: string;

  constructor(port: number) {
    this.host = `${ADDRESS}:${port}`;
    this.origin = `http://${this.host}`;
  }

  /** The address with the secret, without a slash behind it. */
  get url(): string {
    return `${this.origin}/${this.secret}`;
  }

  /** What is shipped with this program is nobody's secret, and a browser keeps it from start to start by one address. */
  enter({ url = '', headers }: Pick<IncomingMessage, 'url' | 'headers'>): Entered | TurnedAway {
    if (headers.host !== this.host) return { status: 421 };
    if (headers.origin !== undefined && headers.origin !== this.origin) return { status: 403 };
    const shipped = /^\/(shipped\/[^?]*)$/.exec(url)?.[1];
    if (shipped !== undefined) return { path: shipped, query: new URLSearchParams() };
    const [, secret = '', path, search = ''] = /^\/([^/?]*)(?:\/([^?]*))?(\?.*)?$/.exec(url) ?? [];
    if (!this.knows(secret)) return { status: 404 };
    if (path === undefined) return { status: 308, location: `/${secret}/${search}` };
    return { path, query: new URLSearchParams(search) };
  }

  private knows(secret: string): boolean {
    const [given, own] = [Buffer.from(secret), Buffer.from(this.secret)];
    return given.length === own.length && timingSafeEqual(given, own);
  }
}
