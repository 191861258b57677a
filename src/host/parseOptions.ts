import type { Language } from './texts.ts';

/** What the command line asks for. `unknown` is the first word that means nothing. */
export interface Options {
  readonly file?: string;
  readonly help: boolean;
  readonly language: Language;
  readonly unknown?: string;
}

/** Reads `[file.xlsx] [--print] [--lang vi|en] [--help]`; what follows `--` is a file name. */
export function parseOptions(words: readonly string[]): Options {
  let file: string | undefined;
  let help = false;
  let language: Language = 'vi';
  let unknown: string | undefined;
  let literal = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const value =
      /^--lang=(.*)$/.exec(word)?.[1] ?? (word === '--lang' && !literal ? words[++at] : undefined);
    if (literal || !word.startsWith('-')) {
      if (file === undefined) file = word;
      else unknown ??= word;
    } else if (word === '--') literal = true;
    else if (word === '--help' || word === '-h') help = true;
    else if (value === 'vi' || value === 'en') language = value;
    else if (word !== '--print') unknown ??= word;
  }
  return {
    help,
    language,
    ...(file === undefined ? {} : { file }),
    ...(unknown === undefined ? {} : { unknown }),
  };
}
