/** Codes that were given to rows without one, first and last, a tab each. */
export interface CodesMade {
  readonly made: readonly {
    readonly tab: string;
    readonly first: string;
    readonly last: string;
    readonly count: number;
  }[];
}
