import type { Area } from '../book/Book.ts';
import type { PlainValue } from '../book/PlainValue.ts';
import { Failure } from '../Failure.ts';
import { cellAddress } from '../sheet/address.ts';
import type { Texts } from '../texts.ts';

/** The values of an area as rows of equal length; a formula that was never calculated ends the run. */
export function readArea(area: Area, texts: Texts): PlainValue[][] {
  const rows: PlainValue[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const values: PlainValue[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const cell = area.tab.cells[row]?.[column];
      if (cell?.formula !== undefined && cell.value === null)
        throw new Failure(texts.neverCalculated(`${area.tab.name}!${cellAddress(row, column)}`));
      values.push(cell?.value ?? null);
    }
    rows.push(values);
  }
  return rows;
}
