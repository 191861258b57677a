import type { Unread } from '../criteria/Reading.ts';

/** How many rows are scored at a time: few enough that all their figures stay in the processor's cache. */
export const BLOCK = 128;

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

export function emptyFigures(): Figures {
  return { value: new Float64Array(BLOCK), state: new Uint8Array(BLOCK), complete: true, faults: new Map() };
}
