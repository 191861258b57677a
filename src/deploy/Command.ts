import type { Bilingual } from '../domain/text/Language.ts';
import type { ProjectFile } from './ProjectFile.ts';

/** What a command is given. */
export interface CommandInput {
  /** The words behind its name, without options. */
  readonly words: readonly string[];
  /** Title of a spreadsheet that is to be made. */
  readonly new?: string;
  /** Whether what others have put into the script may be replaced. */
  readonly replace: boolean;
  /** The same command line with that leave. */
  readonly withReplace: string;
  readonly project: ProjectFile;
  /** The folder of the built files. */
  readonly built: string;
  /** The version in package.json. */
  readonly version: string;
  /** The folder for copies of what is replaced. */
  readonly copies: string;
  /** Says something before the command is done. */
  readonly say: (sentence: Bilingual<string>) => void;
}

/** One thing that the admin can do; gives the sentence that says what has been done. */
export type Command = (input: CommandInput) => Promise<Bilingual<string>>;
