import type { BookTab } from '../book/Book.ts';
import { isBlank } from '../book/extent.ts';
import { cellAddress } from '../sheet/address.ts';
import type { Block } from './Block.ts';

/**
 * Puts a block's values into its tab in place of those of an earlier calculation. As in Sheets, nothing that a
 * person typed is overwritten: the address of a cell that is in the way is returned, and nothing changed there.
 */
export function fillBlock(block: Block): string | undefined {
  const { tab, row, column, values } = block;
  clearSpill(tab, row, column);
  for (let down = 0; down < filledRows(values); down++) {
    const cells = cellsOf(tab, row + down);
    for (let right = 0; right < values[down]!.length; right++) {
      const isHead = down === 0 && right === 0;
      const at = column + right;
      const before = cells[at];
      if (!isHead && before && (before.formula !== undefined || !isBlank(before.value)))
        return cellAddress(row + down, at);
      const format = before?.format === undefined ? {} : { format: before.format };
      const value = values[down]![right]!;
      cells[at] = isHead ? { value, formula: block.formula, ...format } : { value, spilled: true, ...format };
    }
  }
  return undefined;
}

/** How many rows of a result are worth writing: those after the last with anything in it are left out. */
export function filledRows(values: Block['values']): number {
  return values.findLastIndex(row => row.some(value => !isBlank(value))) + 1;
}

/** Empties what an earlier calculation of the formula at this cell had put to its right and below. */
function clearSpill(tab: BookTab, row: number, column: number): void {
  let right = column + 1;
  while (tab.cells[row]?.[right]?.spilled) right++;
  for (let down = row; down < tab.cells.length; down++) {
    const cells = tab.cells[down]!;
    const from = down === row ? column + 1 : column;
    if (down > row && !cells.slice(from, right).some(cell => cell?.spilled)) return;
    for (let at = from; at < right; at++) {
      const { format } = cells[at] ?? {};
      if (cells[at]?.spilled) cells[at] = format === undefined ? { value: null } : { value: null, format };
    }
  }
}

function cellsOf(tab: BookTab, row: number): BookTab['cells'][number] {
  while (tab.cells.length <= row) tab.cells.push([]);
  return tab.cells[row]!;
}
