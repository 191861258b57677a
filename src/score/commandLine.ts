import { type OptionWords, optionWords } from '../domain/text/optionWords.ts';

const FLAGS = ['across', 'within', 'own-codes', 'help'] as const;
/** Those with a value, in the order in which the usage names them. */
const SETTINGS = ['criteria', 'out', 'side', 'lang'] as const;

type Flag = (typeof FLAGS)[number];
type Setting = (typeof SETTINGS)[number];

/**
 * What somebody has written: `so/*.xlsx --criteria tinh.xlsx --out ket-qua.xlsx --across`; the words are files, folders, patterns.
 * Where PowerShell has taken the `--` away, npm takes options with dashes for its own and leaves their values among the words;
 * `environment` tells which these were.
 */
export function commandLine(
  given: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): OptionWords<Flag, Setting> {
  const read = optionWords(given, { flags: FLAGS, settings: SETTINGS });
  const [flags, settings] = [new Set(read.flags), new Map(read.settings)];
  const { words, unknown } = read;
  const taken = (name: string) => environment[`npm_config_${name.replace('-', '_')}`] || undefined;
  for (const flag of FLAGS) if (taken(flag) === 'true') flags.add(flag);
  const lost = SETTINGS.filter(setting => !settings.has(setting) && taken(setting) === 'true');
  for (const setting of SETTINGS)
    if (!settings.has(setting) && !lost.includes(setting) && taken(setting) !== undefined)
      settings.set(setting, taken(setting)!);
  const again = foundAgain(lost, words);
  for (const [setting, value] of again) settings.set(setting, value);
  const values = again.map(([, value]) => value);
  return { flags, settings, words: words.filter(word => !values.includes(word)), unknown };
}

const VALUES: Readonly<Partial<Record<Setting, readonly string[]>>> = {
  side: ['staff', 'units'],
  lang: ['vi', 'en'],
};

/** The values of options whose dashes npm has taken: words of their own, else the last words, in the order of the usage. */
function foundAgain(
  lost: readonly Setting[],
  words: readonly string[],
): readonly (readonly [Setting, string])[] {
  const known = lost.flatMap(setting => {
    const value = words.findLast(word => VALUES[setting]?.includes(word));
    return value === undefined ? [] : [[setting, value] as const];
  });
  const files = lost.filter(setting => VALUES[setting] === undefined);
  const others = words.filter(word => !known.some(([, value]) => value === word));
  const last = files.length > 0 ? others.slice(-files.length) : [];
  return [...known, ...last.map((word, at) => [files[at]!, word] as const)];
}
