import { existsSync, renameSync, writeFileSync } from 'node:fs';
import type { Edition } from './edition.ts';
import { Failure, failures } from './Failure.ts';
import { readText } from './readText.ts';

/** What clasp's file says, and which edition belongs to the script. */
interface Connection {
  readonly scriptId: string;
  readonly edition: Edition;
}

/** What stands for a script in the file as it comes. */
const NOT_YET = 'PASTE_YOUR_SCRIPT_ID_HERE';

/** The file .clasp.json: to which script the built files are pushed. */
export class ProjectFile {
  constructor(readonly path: string) {}

  /** Undefined before anything is connected. */
  get connection(): Connection | undefined {
    const { scriptId, edition } = this.read();
    return scriptId && scriptId !== NOT_YET
      ? { scriptId, edition: edition === 'published' ? edition : 'bound' }
      : undefined;
  }

  /** The same, where nothing goes on without it. */
  get connected(): Connection {
    const { connection } = this;
    if (connection === undefined) throw new Failure(failures.notConnected);
    return connection;
  }

  /** The old or the new file is there at any moment. */
  connect(connection: Connection): void {
    const text = JSON.stringify({ rootDir: 'dist/addon', ...this.read(), ...connection }, null, 2);
    const next = `${this.path}-${process.pid}`;
    try {
      writeFileSync(next, `${text}\n`);
      renameSync(next, this.path);
    } catch (error) {
      const { message: reason } = error as Error;
      throw new Failure(failures.projectNotWritten({ id: connection.scriptId, reason }));
    }
  }

  private read(): Partial<Connection> {
    if (!existsSync(this.path)) return {};
    try {
      return JSON.parse(readText(this.path));
    } catch (error) {
      throw new Failure(failures.projectFile({ reason: (error as Error).message }));
    }
  }
}
