/** What somebody has written behind a command. */
export interface OptionWords<Flag extends string, Setting extends string> {
  readonly flags: ReadonlySet<Flag>;
  readonly settings: ReadonlyMap<Setting, string>;
  /** What is neither. */
  readonly words: readonly string[];
  /** An option that there is not. */
  readonly unknown: string | undefined;
}

/**
 * Options are words with or without dashes, flags alone and settings with the value behind them: PowerShell takes the `--` away
 * behind which npm would pass on the dashes, and words without them need none.
 */
export function optionWords<Flag extends string, Setting extends string>(
  given: readonly string[],
  known: { readonly flags: readonly Flag[]; readonly settings: readonly Setting[] },
): OptionWords<Flag, Setting> {
  const flags = new Set<Flag>();
  const settings = new Map<Setting, string>();
  const words: string[] = [];
  let unknown: string | undefined;
  const rest = [...given];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [, dashes = '', name = '', value] = /^(-*)([^=]*)(?:=(.*))?$/s.exec(word)!;
    const flag = known.flags.find(one => one === name);
    const setting = known.settings.find(one => one === name);
    if (flag && value === undefined) flags.add(flag);
    else if (setting) settings.set(setting, value ?? (rest[0]?.startsWith('--') ? '' : (rest.shift() ?? '')));
    else if (dashes) unknown ??= word;
    else words.push(word);
  }
  return { flags, settings, words, unknown };
}
