/** A day without a time zone: year, month 1–12, day 1–31. */
export interface PlainDate {
  readonly date: readonly [year: number, month: number, day: number];
}

export type PlainValue = string | number | boolean | null | PlainDate;
