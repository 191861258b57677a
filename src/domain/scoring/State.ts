/**
 * How a criterion stands to a row, held in one byte a cell. The order matters: of several columns that make one
 * datum, the highest state is that of the datum.
 */
export const State = {
  /** The criterion is for another population. */
  elsewhere: 0,
  scored: 1,
  missing: 2,
  notApplicable: 3,
  fault: 4,
  /** Whether it applies is not known: the row's category is blank. */
  undecided: 5,
} as const;
