import type { Engine } from '../engine/Engine.ts';
import { core } from '../engine/univer.ts';
import type { CellArea } from '../sheet/CellValue.ts';
import type { Change, Derived } from '../sheet/Change.ts';

/** For a point of its size: of a letter, also of the broader faces that stand in for Arial, and of a line, in pixels. */
const [LETTER, LINE] = [0.74, 1.6];
/** What is left free beside and above texts, in pixels. */
const [BESIDE, ABOVE] = [6, 8];
/** In points. */
const SIZE = 10;

/**
 * About how high a row has to be, in pixels, for the texts in cells that wrap, as a page would find it; what is merged does not
 * count. Source: https://developers.google.com/apps-script/reference/spreadsheet/sheet#setRowHeight(Integer,Integer)
 */
export function heightOf(engine: Engine, id: string, row: number): number {
  const tab = engine.tab(id);
  const styles = engine.workbook.getStyles();
  let height = 0;
  for (let column = 0; column < tab.getColumnCount(); column++) {
    const cell = tab.getCellRaw(row, column);
    if (typeof cell?.v !== 'string' || cell.v === '') continue;
    const style = styles.getStyleByCell(cell);
    if (style?.tb !== core.WrapStrategy.WRAP || tab.getMergedCell(row, column)) continue;
    const size = style.fs ?? SIZE;
    const room = (tab.getColumnWidth(column) - BESIDE) / (size * LETTER);
    height = Math.max(height, linesOf(cell.v, room) * Math.round(size * LINE) + ABOVE);
  }
  return height;
}

/** Rows grow to fit what is typed into them. */
export function fitHeights(engine: Engine, { tab, row, rows }: CellArea): void {
  grow(
    engine,
    tab,
    Array.from({ length: rows }, (_, at) => row + at),
  );
}

/** Rows grow to fit what formulas put into them; nobody has typed anything, so that the file stays as it is. */
export function fitCalculated(engine: Engine, { id, params }: Change): void {
  if (id !== 'sheet.mutation.set-range-values') return;
  const { subUnitId: tab, cellValue = {} } = params as Derived & { readonly subUnitId: string };
  grow(engine, tab, Object.keys(cellValue).map(Number), { fromFormula: true });
}

function grow(
  engine: Engine,
  tab: string,
  rows: readonly number[],
  options?: { readonly fromFormula: true },
): void {
  const sheet = engine.tab(tab);
  const higher = rows
    .map(row => [row, heightOf(engine, tab, row)] as const)
    .filter(([row, height]) => height > sheet.getRowHeight(row));
  if (higher.length === 0) return;
  const ranges = higher.map(([row]) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }));
  const rowHeight = Object.fromEntries(higher);
  engine.run(
    'sheet.mutation.set-worksheet-row-height',
    { unitId: engine.unit, subUnitId: tab, ranges, rowHeight },
    options,
  );
}

/** Lines of a text in so many letters. */
function linesOf(text: string, room: number): number {
  return text.split('\n').reduce((lines, paragraph) => {
    let used = 0;
    for (const { length } of paragraph.split(' ')) {
      if (used > 0 && used + 1 + length > room) [lines, used] = [lines + 1, length];
      else used += (used > 0 ? 1 : 0) + length;
    }
    return lines + 1;
  }, 0);
}
