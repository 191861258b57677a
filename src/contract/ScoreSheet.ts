/** A cell as JSON carries it: dates as dd/mm/yyyy, errors as their text. */
export type PlainCell = string | number | boolean;

/** What Phiếu điểm shows of the row that is selected; the page scores it with the functions of the cells. */
export interface ScoreSheet {
  readonly side: 'staff' | 'units';
  /** How the row is called: name, and code. */
  readonly name: string;
  readonly code: string;
  /** Header first. All rows where criteria compare rows, else header and this row. */
  readonly rows: readonly (readonly PlainCell[])[];
  /** Which of `rows` is selected. */
  readonly at: number;
  /** Columns that people type into; others come from formulas. */
  readonly typed: readonly boolean[];
  readonly criteria: readonly (readonly PlainCell[])[];
}
