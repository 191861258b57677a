import { parseArgs } from 'node:util';
import type { Command, CommandInput } from './Command.ts';
import { connect } from './commands/connect.ts';
import { push } from './commands/push.ts';
import { release } from './commands/release.ts';
import { rollback } from './commands/rollback.ts';
import { Failure, failures } from './Failure.ts';
import { said } from './said.ts';

const commands: Readonly<Record<string, Command>> = { connect, push, release, rollback };

/** What the commands are given by the project that they run in. */
export type DeployContext = Pick<CommandInput, 'project' | 'built' | 'version' | 'copies'> & {
  /** Builds anew, for publication. */
  readonly buildPublished: () => Promise<void>;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
};

/** Runs a command line such as `connect <id>`; gives the exit code. Says how it has ended, whatever happens. */
export async function deploy(words: readonly string[], context: DeployContext): Promise<0 | 1> {
  const { print, complain } = context;
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: {
      new: { type: 'string' },
      replace: { type: 'boolean', default: false },
      published: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'vi' },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const language = values.lang === 'en' ? 'en' : 'vi';
  const [name = '', ...rest] = positionals;
  const command = commands[name];
  const known = ['new', 'replace', 'published', 'help', 'lang'];
  const stray = tokens.find(token => token.kind === 'option' && !known.includes(token.name));
  const unknown =
    stray?.kind === 'option'
      ? stray.rawName
      : !command && name !== ''
        ? name
        : rest.length > 1
          ? rest[1]
          : '';
  if (unknown || !command || values.help) {
    const usage = said.usage[language];
    if (unknown) complain(`${said.unknownWord({ word: unknown })[language]}\n\n${usage}`);
    else print(usage);
    return unknown ? 1 : 0;
  }
  try {
    if (values.published) await context.buildPublished();
    const asked = values.new === undefined ? {} : { new: values.new === true ? '' : String(values.new) };
    const done = await command({
      ...context,
      ...asked,
      words: rest,
      replace: values.replace === true,
      withReplace: withReplace(name, words),
      say: sentence => print(sentence[language]),
    });
    print(done[language]);
    return 0;
  } catch (error) {
    const sentence = error instanceof Failure ? error.sentence : failures.unexpected({ said: String(error) });
    complain(sentence[language]);
    return 1;
  }
}

function withReplace(name: string, words: readonly string[]): string {
  const others = words.filter((_, index) => index !== words.indexOf(name));
  return `npm run ${name} -- ${[...others, '--replace'].map(quoted).join(' ')}`;
}

const quoted = (word: string) => (/\s/.test(word) ? `"${word}"` : word);
