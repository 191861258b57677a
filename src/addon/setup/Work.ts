import type { Made } from '../../contract/AdminSetUp.ts';
import type { Block } from '../sheet/blocks.ts';
import type { Change } from '../sheet/undo/Change.ts';
import type { WorkbookTab } from './Workbook.ts';

/** A piece of work that does not wait for others: what it makes, what is kept to take it back, the doing. */
export interface Work {
  readonly made: Made;
  readonly changes: readonly Change[];
  readonly apply: () => void;
  /** The tabs whose columns stand where they were read: it is not done where people have moved them since. */
  readonly countsOn?: readonly WorkbookTab[];
  /** Cells that `apply` types, by their place in the tab as it was read. */
  readonly typed?: { readonly tab: WorkbookTab; readonly block: Block };
}
