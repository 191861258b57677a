import type { Command, CommandInput } from './Command.ts';
import { commandLine, withWord } from './commandLine.ts';
import { connect } from './commands/connect.ts';
import { push } from './commands/push.ts';
import { release } from './commands/release.ts';
import { rollback } from './commands/rollback.ts';
import { Failure } from './Failure.ts';
import { Google } from './Google.ts';
import { Login } from './Login.ts';
import { refusalIn } from './meanings.ts';
import { said } from './said.ts';

const commands: Readonly<Record<string, Command>> = { connect, push, release, rollback };

/** What the commands are given by the project that they run in. */
export type DeployContext = Pick<CommandInput, 'project' | 'built' | 'version' | 'copies'> & {
  /** The project's folder, from which login files are named. */
  readonly folder: string;
  /** The login file that clasp is told of by its own setting. */
  readonly auth: string | undefined;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
};

/** Runs a command line such as `connect <id>`; gives the exit code. Says how it has ended, whatever happens. */
export async function deploy(given: readonly string[], context: DeployContext): Promise<0 | 1> {
  const { print, complain } = context;
  const { flags, settings, words, unknown: option } = commandLine(given);
  const language = settings.get('lang') === 'en' ? 'en' : 'vi';
  const [name = '', ...rest] = words;
  const command = commands[name];
  const unknown = option ?? (command || name === '' ? rest[1] : name);
  if (unknown !== undefined || !command || flags.has('help')) {
    const usage = said.usage[language];
    if (unknown === undefined) print(usage);
    else complain(`${said.unknownWord({ word: unknown })[language]}\n\n${usage}`);
    return unknown === undefined ? 0 : 1;
  }
  try {
    const login = new Login(context.folder, settings.get('auth') ?? context.auth, settings.get('user'));
    const done = await command({
      ...context,
      login,
      google: new Google(login),
      new: settings.get('new'),
      words: rest,
      published: flags.has('published'),
      replace: flags.has('replace'),
      withReplace: withWord(given, 'replace'),
      say: sentence => print(sentence[language]),
    });
    print(done[language]);
    return 0;
  } catch (error) {
    complain((error instanceof Failure ? error : refusalIn(String(error))).sentence[language]);
    return 1;
  }
}
