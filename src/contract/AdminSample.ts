interface Count {
  readonly tab: string;
  readonly count: number;
}

/** Rows of sample data that are gone, and those that stay because somebody has changed them. */
export interface SampleDeleted {
  readonly deleted: readonly Count[];
  readonly kept: readonly Count[];
}
