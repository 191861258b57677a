import { type OptionWords, optionWords } from '../domain/text/optionWords.ts';

const known = {
  flags: ['replace', 'published', 'help'],
  settings: ['new', 'user', 'auth', 'lang'],
} as const;

/** What the admin has written: `connect new "Title" lang en`; the name of the command is the first of the words. */
type CommandLine = OptionWords<(typeof known.flags)[number], (typeof known.settings)[number]>;

export function commandLine(given: readonly string[]): CommandLine {
  return optionWords(given, known);
}

/** The command line with which the same is done and more: as somebody types it. */
export function withWord(given: readonly string[], word: string): string {
  return `npm run ${[...given, word].map(quoted).join(' ')}`;
}

const quoted = (word: string) => (/\s/.test(word) ? `"${word}"` : word.replace(/^--/, ''));
