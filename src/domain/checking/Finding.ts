/** Something that the owner of a criteria table should know. */
export interface Finding {
  /** Row of the range, 1 is the header; beyond all rows for what is no single row's. */
  readonly row: number;
  readonly place: string;
  readonly fault: string;
  readonly fix: string;
  /** Set where it may be meant so. */
  readonly isNote?: true;
}
