/** The scratch tab and what is asked of the service in it. */
export interface Question {
  readonly id: string;
  /** Blank where the answer only informs. */
  readonly expected: string;
  /** Writes what the answer needs into the scratch tab, at its own cells. */
  readonly prepare?: (scratch: GoogleAppsScript.Spreadsheet.Sheet) => void;
  /** What the service has made of it; undefined while a cell is still calculating. */
  readonly answer: (scratch: GoogleAppsScript.Spreadsheet.Sheet) => string | undefined;
}
