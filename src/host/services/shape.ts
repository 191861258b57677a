import type { CellRange } from '../sheet/CellValue.ts';

/** Refuses what does not have exactly the shape of the range, in Google's words. */
export function checkShape<Value>(
  values: readonly (readonly Value[])[],
  { rows, columns }: CellRange,
): readonly (readonly Value[])[] {
  const mismatch = (what: string, found: number, wanted: number) =>
    new Error(
      `The number of ${what} in the data does not match the number of ${what} in the range. ` +
        `The data has ${found} but the range has ${wanted}.`,
    );
  if (values.length !== rows) throw mismatch('rows', values.length, rows);
  for (const line of values) if (line.length !== columns) throw mismatch('columns', line.length, columns);
  return values;
}
