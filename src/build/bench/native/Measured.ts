/** What a calculation of the whole table took, in milliseconds, and the scores that it gave. */
export interface Measured {
  readonly name: string;
  /** The first time, with everything that is done only once. */
  readonly first: number;
  /** The median of later times. */
  readonly again: number;
  readonly values: readonly unknown[];
}
