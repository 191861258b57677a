import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { Failure, failures } from './Failure.ts';
import { readText } from './readText.ts';

const FILE = '.clasprc.json';

/** What clasp keeps of somebody who has logged in. */
export interface Saved {
  readonly type: string;
  readonly [field: string]: string | number | undefined;
}

/** Who the commands are at Google: one of the people in a login file of clasp. */
export class Login {
  /**
   * The file is the one that is named, from the project's folder; else the project's own; else that of the person at this
   * machine.
   */
  constructor(
    folder: string,
    named: string | undefined,
    private readonly user = 'default',
  ) {
    const own = resolve(folder, FILE);
    const file = named ? resolve(folder, named) : existsSync(own) ? own : join(homedir(), FILE);
    this.file = existsSync(file) && statSync(file).isDirectory() ? join(file, FILE) : file;
    const personal = this.file === join(homedir(), FILE);
    this.command = [
      'npx clasp login',
      ...(personal ? [] : [`--auth "${this.file}"`]),
      ...(user === 'default' ? [] : [`--user ${user}`]),
    ].join(' ');
  }

  private readonly file: string;

  /** How one logs in as this. */
  private readonly command: string;

  /** What is kept; throws a Failure where nobody has logged in. */
  get saved(): Saved {
    if (!existsSync(this.file)) throw new Failure(failures.notLoggedIn({ command: this.command }));
    const { tokens } = this.read();
    const saved = tokens?.[this.user];
    if (saved) return saved;
    const users = Object.keys(tokens ?? {});
    throw new Failure(
      users.length === 0
        ? failures.notLoggedIn({ command: this.command })
        : failures.notThatUser({ user: this.user, users, command: this.command }),
    );
  }

  /** How clasp is told, which looks from its own folder. It reads no byte-order mark, so that one is taken away. */
  get words(): readonly string[] {
    const { file, saved, user } = this;
    const text = readText(file);
    if (saved && text !== readFileSync(file, 'utf8')) writeFileSync(file, text);
    return ['--auth', file, '--user', user];
  }

  private read(): { readonly tokens?: Readonly<Record<string, Saved | undefined>> } {
    try {
      return JSON.parse(readText(this.file));
    } catch {
      throw new Failure(failures.loginBroken({ file: this.file, command: this.command }));
    }
  }
}
