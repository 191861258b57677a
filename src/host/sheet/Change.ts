/** A mutation of the spreadsheet as plain JSON; `derived` if it was calculated and must never be sent back. */
export interface Change {
  readonly id: string;
  readonly params: object;
  readonly derived?: true;
}
