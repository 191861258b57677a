import type { Engine } from '../engine/Engine.ts';
import { core } from '../engine/univer.ts';
import type { CellArea } from '../sheet/CellValue.ts';

/** Of size 10: a letter, also of the broader faces that stand in for Arial; a line, what is left free beside and above them; in pixels. */
const [LETTER, LINE, BESIDE, ABOVE] = [7.4, 16, 6, 8];

/**
 * Rows grow to fit the texts that are typed into cells that wrap, about as a page would find it; what is merged does not count.
 * Source: https://developers.google.com/apps-script/reference/spreadsheet/sheet#setRowHeight(Integer,Integer)
 */
export function fitHeights(engine: Engine, { tab, row, column, rows, columns }: CellArea): void {
  const sheet = engine.tab(tab);
  const styles = engine.workbook.getStyles();
  const needed = (at: number, across: number): number => {
    const cell = sheet.getCellRaw(at, across);
    const style = typeof cell?.s === 'string' ? styles.get(cell.s) : cell?.s;
    if (
      typeof cell?.v !== 'string' ||
      style?.tb !== core.WrapStrategy.WRAP ||
      sheet.getMergedCell(at, across)
    )
      return 0;
    return linesOf(cell.v, (sheet.getColumnWidth(across) - BESIDE) / LETTER) * LINE + ABOVE;
  };
  const heights: Record<number, number> = {};
  for (let at = row; at < row + rows; at++) {
    const height = Math.max(...Array.from({ length: columns }, (_, right) => needed(at, column + right)));
    if (height > sheet.getRowHeight(at)) heights[at] = height;
  }
  const ranges = Object.keys(heights).map(at => ({
    startRow: Number(at),
    endRow: Number(at),
    startColumn: 0,
    endColumn: 0,
  }));
  if (ranges.length === 0) return;
  engine.run('sheet.mutation.set-worksheet-row-height', {
    unitId: engine.unit,
    subUnitId: tab,
    ranges,
    rowHeight: heights,
  });
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
