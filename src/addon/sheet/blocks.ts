import type { RowWrite, Value } from './Grid.ts';

/** Puts in the rows that are lacking, so that there are as many as are to be written. */
export function fitRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number): void {
  const last = sheet.getMaxRows();
  if (last < rows) sheet.insertRowsAfter(last, rows - last);
}

/** New values of a row that is there; rows and columns count from 0. */
export type RowChange = Required<RowWrite>;

/** A rectangle of cells that all change, so that one call writes them. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: Value[][];
}

/** The fewest rectangles by columns side by side, then by rows below each other that change in the same columns. */
export function blocksOf(changes: readonly RowChange[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const { row, values } of changes)
    for (const { column, cells } of runsOf(values)) {
      const above = blocks.find(
        block =>
          block.column === column &&
          block.values[0]!.length === cells.length &&
          block.row + block.values.length === row,
      );
      if (above) above.values.push(cells);
      else blocks.push({ row, column, values: [cells] });
    }
  return blocks;
}

function runsOf(values: ReadonlyMap<number, Value>): readonly { column: number; cells: Value[] }[] {
  const runs: { column: number; cells: Value[] }[] = [];
  for (const column of [...values.keys()].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    const value = values.get(column)!;
    if (last && last.column + last.cells.length === column) last.cells.push(value);
    else runs.push({ column, cells: [value] });
  }
  return runs;
}
