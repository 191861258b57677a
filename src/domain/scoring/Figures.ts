import type { Unread } from '../criteria/Reading.ts';

/** A column, or a sum of columns, as numbers, for one block of rows; position 0 is the first row of the block. */
export interface Figures {
  /** NaN where there is no number. */
  readonly value: Float64Array;
  /** Scored, missing, notApplicable or fault. */
  readonly state: Uint8Array;
  /** Whether every row in which there is somebody has a number, so that the states need no look. */
  complete: boolean;
  /** For the faulty cells: what is wrong, and the title of their column. */
  readonly faults: Map<number, Extract<Unread, { state: 'fault' }> & { readonly title: string }>;
}

/** Room for a block of so many rows. */
export function emptyFigures(block: number): Figures {
  return { value: new Float64Array(block), state: new Uint8Array(block), complete: true, faults: new Map() };
}
