const FLAGS = ['replace', 'published', 'help'] as const;
const SETTINGS = ['new', 'user', 'auth', 'lang'] as const;

/** What the admin has written: `connect new "Title" lang en`. */
export interface CommandLine {
  readonly flags: ReadonlySet<(typeof FLAGS)[number]>;
  readonly settings: ReadonlyMap<(typeof SETTINGS)[number], string>;
  /** The name of the command, then what it is about. */
  readonly words: readonly string[];
  /** An option that there is not. */
  readonly unknown: string | undefined;
}

/**
 * Options are words with or without dashes: PowerShell takes the `--` away behind which npm would pass on the dashes, and
 * words without them need none.
 */
export function commandLine(given: readonly string[]): CommandLine {
  const flags = new Set<(typeof FLAGS)[number]>();
  const settings = new Map<(typeof SETTINGS)[number], string>();
  const words: string[] = [];
  let unknown: string | undefined;
  const rest = [...given];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [, dashes = '', name = '', value] = /^(-*)([^=]*)(?:=(.*))?$/s.exec(word)!;
    const flag = FLAGS.find(one => one === name);
    const setting = SETTINGS.find(one => one === name);
    if (flag && value === undefined) flags.add(flag);
    else if (setting) settings.set(setting, value ?? (rest[0]?.startsWith('--') ? '' : (rest.shift() ?? '')));
    else if (dashes) unknown ??= word;
    else words.push(word);
  }
  return { flags, settings, words, unknown };
}

/** The command line with which the same is done and more: as somebody types it. */
export function withWord(given: readonly string[], word: string): string {
  return `npm run ${[...given, word].map(quoted).join(' ')}`;
}

const quoted = (word: string) => (/\s/.test(word) ? `"${word}"` : word.replace(/^--/, ''));
