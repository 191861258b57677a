import type { Stored } from './Stored.ts';

/** What was done to the workbook, with what is needed to take it back; tabs by the name that set-up gives them. */
export type Change =
  /**
   * `campaign` is the id of the one that it was made for; logs of before there was a choice have none. `roster` is the body's own
   * list of people, as Cấu hình keeps it.
   */
  | {
      readonly kind: 'tab';
      readonly tab: string;
      readonly withSample: boolean;
      readonly campaign?: string;
      readonly roster?: string;
    }
  | { readonly kind: 'renamedTab'; readonly from: string; readonly to: string }
  /** The blank tab of a new spreadsheet was removed. */
  | { readonly kind: 'blankTab'; readonly tab: string }
  | { readonly kind: 'columns'; readonly tab: string; readonly headers: readonly string[] }
  /** Row and column count from 1. Titles and keys tell where the cells are after people have moved rows and columns. */
  | {
      readonly kind: 'cells';
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly before: readonly (readonly Stored[])[];
      readonly after: readonly (readonly Stored[])[];
      readonly headers?: readonly string[];
      readonly key?: { readonly header: string; readonly texts: readonly string[] };
    }
  /** Rows that were taken out, and as many blank ones put in below the last one. */
  | {
      readonly kind: 'rows';
      readonly tab: string;
      readonly row: number;
      readonly cells: readonly (readonly Stored[])[];
      readonly headers?: readonly string[];
    }
  | { readonly kind: 'name'; readonly tab: string; readonly name: string }
  | { readonly kind: 'protection'; readonly tab: string; readonly description: string };

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
