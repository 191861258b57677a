/**
 * A fault of a whole table: where it is, what was found, what to do. Thrown to the cell, where Sheets shows
 * #ERROR! with the message.
 */
export class TableFault extends Error {
  constructor(
    readonly place: string,
    readonly fault: string,
    readonly fix: string,
  ) {
    super(`${place}: ${fault}. ${fix}`);
    this.name = 'TableFault';
  }
}

/** What is wrong, and what to do about it, in words. */
export interface Problem {
  readonly fault: string;
  readonly fix: string;
}

/**
 * What becomes of a fault of the criteria table, found in a row of the range (1 is the header): scoring throws it, a
 * check notes it and reads on.
 */
export type Report = (fault: TableFault, row: number) => void;
