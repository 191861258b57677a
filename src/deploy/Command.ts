import type { Bilingual } from '../domain/text/Language.ts';
import type { Edition } from './edition.ts';
import type { Files } from './Files.ts';
import type { Google } from './Google.ts';
import type { Login } from './Login.ts';
import type { ProjectFile } from './ProjectFile.ts';

/** What a command is given. */
export interface CommandInput {
  /** The words behind its name, without options. */
  readonly words: readonly string[];
  /** Title of a spreadsheet or a script that is to be made. */
  readonly new: string | undefined;
  /** Whether the script is meant for publication, wherever it stands. */
  readonly published: boolean;
  /** Whether what else would be asked about may be replaced. */
  readonly replace: boolean;
  /** The same command line with that leave. */
  readonly withReplace: string;
  readonly project: ProjectFile;
  readonly login: Login;
  readonly google: Google;
  /** The built files of an edition. */
  readonly built: (edition: Edition) => Promise<Files>;
  /** The version in package.json. */
  readonly version: string;
  /** The folder for copies of what is replaced. */
  readonly copies: string;
  /** Says something before the command is done. */
  readonly say: (sentence: Bilingual<string>) => void;
}

/** One thing that the admin can do; gives the sentence that says what has been done. */
export type Command = (input: CommandInput) => Promise<Bilingual<string>>;
