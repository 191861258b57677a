import type { Circumstances } from '../circumstances/Circumstances.ts';
import type { Built } from '../execution/Thread.ts';
import type { KeptFile } from '../files/KeptFile.ts';
import type { Texts } from '../texts.ts';
import type { OpenedFile } from '../xlsx/readSnapshot.ts';
import type { SavingEvent } from './Saving.ts';

/** What the local spreadsheet is made of and says. */
export interface LocalSheetOptions {
  readonly built: Built;
  readonly file: OpenedFile;
  /** Where it is saved; undefined if nowhere. */
  readonly disk?: KeptFile;
  /** Hears what becomes of it there. */
  readonly told?: (event: SavingEvent) => void;
  readonly language: Pick<
    Texts,
    'timedOut' | 'died' | 'blocked' | 'unsteady' | 'circular' | 'unreadableFormula' | 'broken'
  >;
  readonly log: (text: string) => void;
  /** What is unlike an ordinary local spreadsheet; for tests. */
  readonly circumstances?: Circumstances;
}
