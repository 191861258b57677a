import type { Change } from './Change.ts';
import type { Stored } from './Stored.ts';

/** A tab as it was read, header first, and where the column stands that tells its rows apart. */
interface Known {
  readonly tab: string;
  readonly values: readonly (readonly unknown[])[];
  readonly key: number | undefined;
}

/** What is kept of cells that change, whose first is at row and column (from 0), so that they are found again. */
export function cellsChange(
  { tab, values, key }: Known,
  { row, column }: { readonly row: number; readonly column: number },
  before: readonly (readonly Stored[])[],
  after: readonly (readonly Stored[])[],
): Change {
  const cells = { kind: 'cells' as const, tab, row: row + 1, column: column + 1, before, after };
  if (row === 0 || key === undefined) return cells;
  const header = (values[0] ?? []).map(String);
  const keys = after.map((line, down) => {
    const isInside = key >= column && key < column + line.length;
    return String((isInside ? line[key - column] : values[row + down]?.[key]) ?? '').trim();
  });
  return {
    ...cells,
    headers: after[0]!.map((_, right) => header[column + right] ?? ''),
    key: { header: header[key] ?? '', texts: keys },
  };
}
