import type { Entry } from '../criteria/Entry.ts';

/** Totals in whole millionths of a point, both ends included; empty where `low` is above `high`. */
export interface Stretch {
  readonly low: number;
  readonly high: number;
}

/** A band with the totals that its target takes in. */
export interface Span extends Stretch {
  readonly entry: Entry;
  readonly name: string;
}
