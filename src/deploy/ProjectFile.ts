import { readFileSync, writeFileSync } from 'node:fs';
import { Failure, failures } from './Failure.ts';

const PLACEHOLDER = 'PASTE_YOUR_SCRIPT_ID_HERE';

/** The file .clasp.json: which script the built files are pushed to. */
export class ProjectFile {
  constructor(readonly path: string) {}

  /** The id of the connected script; undefined before that. */
  get scriptId(): string | undefined {
    const { scriptId } = this.read();
    return scriptId === undefined || scriptId === PLACEHOLDER || scriptId === '' ? undefined : scriptId;
  }

  /** The same, where nothing goes on without it. */
  get connected(): string {
    const id = this.scriptId;
    if (id === undefined) throw new Failure(failures.notConnected);
    return id;
  }

  connect(scriptId: string): void {
    writeFileSync(this.path, `${JSON.stringify({ ...this.read(), scriptId }, null, 2)}\n`);
  }

  private read(): { readonly scriptId?: string } {
    try {
      return JSON.parse(readFileSync(this.path, 'utf8')) as { scriptId?: string };
    } catch (error) {
      throw new Failure(failures.projectFile({ reason: (error as Error).message }));
    }
  }
}
