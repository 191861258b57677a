import type { Language } from './texts.ts';

/** What the command line asks for. `unknown` is the first word that means nothing. */
export interface Options {
  readonly file?: string;
  /** The id of the campaign whose sample is opened; else the proposed one. */
  readonly campaign?: string | undefined;
  readonly help: boolean;
  /** Score and print instead of showing the spreadsheet. */
  readonly print: boolean;
  readonly port: number;
  readonly language: Language;
  /** Opens endpoints that only tests need. */
  readonly forTests: boolean;
  /** The circumstances of the spreadsheet as JSON. */
  readonly play?: string;
  readonly unknown?: string;
}

const DEFAULT_PORT = 8642;
const FLAGS = { '--print': 'print', '--help': 'help', '-h': 'help', '--for-tests': 'forTests' } as const;

/** Reads `[file.xlsx] [--campaign id] [--print] [--port n] [--lang vi|en] [--play json] [--help]`; what follows `--` is a file name. */
export function parseOptions(words: readonly string[]): Options {
  const flags = { print: false, help: false, forTests: false };
  const values: { -readonly [Name in keyof Options]?: Options[Name] } & Pick<Options, 'language' | 'port'> = {
    language: 'vi',
    port: DEFAULT_PORT,
  };
  let literal = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const [, name, joined] = /^(--(?:lang|port|campaign|play))(?:=(.*))?$/.exec(word) ?? [];
    if (literal || !word.startsWith('-')) {
      if (values.file === undefined) values.file = word;
      else values.unknown ??= word;
    } else if (word === '--') literal = true;
    else if (word in FLAGS) flags[FLAGS[word as keyof typeof FLAGS]] = true;
    else {
      const value = joined ?? (name === undefined ? undefined : words[++at]);
      const port = /^\d{1,5}$/.test(value ?? '') ? Number(value) : Number.NaN;
      if (name === '--lang' && (value === 'vi' || value === 'en')) values.language = value;
      else if (name === '--port' && port <= 65_535) values.port = port;
      else if (name === '--campaign' && value && /^[\w-]+$/.test(value)) values.campaign = value;
      else if (name === '--play' && value !== undefined) values.play = value;
      else values.unknown ??= value === undefined ? word : joined === undefined ? `${word} ${value}` : word;
    }
  }
  return { ...flags, ...values };
}
