/** A day without a time zone: year, month 1–12, day 1–31. */
export interface PlainDate {
  readonly date: readonly [year: number, month: number, day: number];
}

export type PlainValue = string | number | boolean | null | PlainDate;

/** `value` is the result where there is a formula; `null` where it is still to be calculated. */
export interface PlainCell {
  readonly value: PlainValue;
  /** Begins with `=`, `;` between the arguments. */
  readonly formula?: string;
  /** A number format of Sheets: `dd/mm/yyyy`, `0.00`, `0%`, `@` for text. */
  readonly format?: string;
}

/** A tab as plain JSON; row 0 is the header. Rows may be shorter than the header. */
export interface PlainTab {
  readonly name: string;
  readonly cells: readonly (readonly PlainCell[])[];
  /** Named range that holds the tab's table, ASCII (`CAN_BO`). */
  readonly namedRange?: string;
  /** The note on each header cell: what, example, who fills in. */
  readonly notes?: readonly string[];
  readonly frozenRows?: number;
  /** Width of each column in characters. */
  readonly widths?: readonly number[];
}

/** A whole workbook as it crosses from the script to the host: JSON only. */
export interface PlainWorkbook {
  readonly tabs: readonly PlainTab[];
}
