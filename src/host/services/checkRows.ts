import type { CellArea } from '../sheet/CellValue.ts';

/** Refuses what does not have exactly the shape of the range, in Google's words. */
export function checkRows<Value>(
  values: readonly (readonly Value[])[],
  { rows, columns }: CellArea,
): readonly (readonly Value[])[] {
  const mismatch = (what: string, found: number, wanted: number) =>
    new Error(
      `The number of ${what} in the data does not match the number of ${what} in the range. ` +
        `The data has ${found} but the range has ${wanted}.`,
    );
  if (values.length !== rows) throw mismatch('rows', values.length, rows);
  for (const line of values) {
    if (line.length !== columns) throw mismatch('columns', line.length, columns);
    for (const value of line)
      if (value === undefined || (typeof value === 'object' && value !== null && !(value instanceof Date)))
        throw new Error(`Cannot convert ${String(value)} to a cell value.`);
  }
  return values;
}
