import type { CellArea } from '../sheet/CellValue.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

const areas = new WeakMap<Range, CellArea>();

export function keepArea(range: Range, area: CellArea): void {
  areas.set(range, area);
}

/** The rectangle that a range of the script stands for. */
export function areaOf(range: Range): CellArea {
  return areas.get(range)!;
}
