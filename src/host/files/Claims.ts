import { createHash } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsed } from '../sheet/parsed.ts';

/** The program that has a file open. One that does not answer, or belongs to somebody else, tells nothing of itself. */
export interface Holder {
  readonly process?: number | undefined;
  readonly since?: string | undefined;
  readonly url?: string | undefined;
}

/** A program that is busy or stopped has so long to answer. */
const ANSWER = 2000;

/**
 * The files that are open here, so that the same is not opened twice: each is a socket that says who has it. The system
 * closes it however the program ends, so that nothing is left that would lock a file for ever. Only a courtesy: what two
 * programs write nevertheless is kept twice (see KeptFile).
 */
export class Claims {
  private readonly servers: Server[] = [];

  constructor(private readonly holder: () => Holder) {}

  /** Claims a file; gives who has it if that is another. */
  async take(path: string): Promise<Holder | undefined> {
    const address = addressOf(path);
    if (await this.listen(address)) return undefined;
    const holder = await ask(address);
    if (holder) return holder;
    // What has its name and does not answer was left by a program that was killed.
    await rm(address, { force: true }).catch(() => undefined);
    await this.listen(address);
    return undefined;
  }

  release(): void {
    for (const server of this.servers) server.close();
  }

  /** False if the address is in use. */
  private async listen(address: string): Promise<boolean> {
    const server = createServer(socket => {
      socket.on('error', () => undefined);
      socket.end(JSON.stringify(this.holder()));
    });
    const code = await new Promise<string | undefined>(resolve => {
      server.on('error', (error: NodeJS.ErrnoException) => resolve(error.code));
      server.listen(address, () => resolve(undefined));
    });
    if (code === undefined) this.servers.push(server.unref());
    return code !== 'EADDRINUSE';
  }
}

/** The socket of a file. */
export function addressOf(path: string): string {
  const name = `thi-dua-${createHash('sha256').update(path).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

/** Asks who listens there; undefined if nobody does. */
function ask(address: string): Promise<Holder | undefined> {
  return new Promise(resolve => {
    let answer = '';
    const socket = connect(address);
    socket.setTimeout(ANSWER, () => socket.destroy());
    socket.on('data', text => {
      answer += text;
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' || error.code === 'ENOENT') resolve(undefined);
    });
    socket.on('close', () => void isOurs(address).then(ours => resolve((ours && parsed(answer)) || {})));
  });
}

/** Whether a person's own program listens there: anybody on the machine can take a name in its folder. */
async function isOurs(address: string): Promise<boolean> {
  const { uid } = await stat(address).catch(() => ({ uid: undefined }));
  return uid === process.getuid?.();
}
