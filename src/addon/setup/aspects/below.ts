type Range = GoogleAppsScript.Spreadsheet.Range;

/** Gives the rows below the last of a column that has something what that one has; rows in between may go without. */
export function below<Value>(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  [head, place]: readonly [head: number, place: number],
  found: readonly (readonly Value[])[],
  has: (value: Value) => boolean,
  give: (cells: Range, value: Value) => unknown,
): void {
  const values = found.map(([value]) => value as Value);
  let last = values.length - 1;
  while (last >= 0 && !has(values[last]!)) last--;
  const count = values.length - 1 - last;
  if (last >= 0 && count > 0) give(sheet.getRange(head + last + 3, place + 1, count), values[last]!);
}
