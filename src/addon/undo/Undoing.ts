import type { LeftAlone } from '../../contract/AdminSetUp.ts';
import type { Workbook } from '../setup/Workbook.ts';
import type { Change } from '../sheet/undo/Change.ts';

/** What taking back a change needs to know. */
export interface Undoing {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Reads the workbook as it is now. */
  readonly read: () => Workbook;
  /** Everything of the run is as it was made: its tabs may go. */
  readonly areTabsUntouched: boolean;
}

/** Takes a change back as far as it is unchanged since; tells what stays. Done twice it does nothing the second time. */
export type Undoer<Kind extends Change['kind']> = (
  change: Extract<Change, { kind: Kind }>,
  undoing: Undoing,
) => readonly LeftAlone[];
