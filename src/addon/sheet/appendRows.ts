import type { Table } from './Table.ts';

/** Writes rows below everything that the sheet holds, in a few calls however many they are. */
export function appendRows(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  table: Table,
  rows: readonly (readonly (string | number | Date)[])[],
): void {
  if (rows.length === 0) return;
  const used = table.rows.length + 1;
  const most = sheet.getMaxRows();
  const lacking = used + rows.length - most;
  if (lacking > 0) sheet.insertRowsAfter(most, lacking);
  sheet.getRange(used + 1, 1, rows.length, rows[0]!.length).setValues(rows.map(row => [...row]));
}
