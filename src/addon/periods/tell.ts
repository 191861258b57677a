import { History } from '../register/History.ts';

/** Something that was done to the workbook, for Nhật ký. */
export interface Told {
  readonly who: string;
  /** The code or period that it is about. */
  readonly about: string;
  readonly what: string;
  readonly from?: string;
  readonly to?: string;
  readonly why?: string;
}

/** Adds an entry to Nhật ký about something that is no initiative. */
export function tell(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { who, about, what, from = '', to = '', why = '' }: Told,
): void {
  History.append(spreadsheet, { at: '', who, number: about, what, from, to, why, key: '' });
}
