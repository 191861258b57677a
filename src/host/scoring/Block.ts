import type { Area, BookTab } from '../book/Book.ts';
import type { PlainValue } from '../book/PlainValue.ts';

/** What a cell function is called with: an area of the workbook, or a text. */
export type BlockArgument = Area | string;

/** A formula of ours in its head cell, and the values it fills to the right and below. */
export interface Block {
  readonly tab: BookTab;
  readonly row: number;
  readonly column: number;
  /** As typed, begins with `=`. */
  readonly formula: string;
  readonly name: string;
  readonly args: readonly BlockArgument[];
  readonly values: readonly (readonly PlainValue[])[];
  /** Put in by this run: the workbook had no such formula. */
  readonly added: boolean;
}

/** A block whose values are still to be calculated. */
export type PendingBlock = Omit<Block, 'values'>;
