import type { UncaughtErrors } from './errors.ts';
import type { Built } from './execution/Thread.ts';

/** What the command is given by the terminal that it runs in. */
export interface CommandContext {
  /** The built script and what runs it. */
  readonly built: Built;
  /** The folder of the built page. */
  readonly page: string;
  /** The folder that the person is in. */
  readonly directory: string;
  readonly columns: number;
  readonly coloured: boolean;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Resolves when the person ends the spreadsheet. */
  readonly stopped: Promise<void>;
  /** The errors that nobody catches. */
  readonly uncaught: UncaughtErrors;
}
