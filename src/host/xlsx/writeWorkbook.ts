import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Book, BookCell, BookTab } from '../book/Book.ts';
import { isOwn } from '../scoring/ownFunctions.ts';
import { withCommas } from '../sheet/separators.ts';
import { toSerial } from './dates.ts';
import { ownCell, toFileValue } from './ownCell.ts';

/** Writes a whole workbook: values, formulas, number formats, widths, notes, frozen rows, named ranges. */
export function writeWorkbook(book: Book, title: string): Promise<Uint8Array> {
  return writeXlsx({
    sheets: book.tabs.map(toSheet),
    namedRanges: [...book.names].map(([name, range]) => ({ name, range })),
    properties: { title, created: new Date(0), modified: new Date(0) },
  });
}

function toSheet(tab: BookTab): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  tab.cells.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (cell)
        cells.set(`${at},${column}`, toCell(cell, at === 0 ? tab.notes?.[column] : undefined, at === 0));
    });
  });
  return {
    name: tab.name,
    rows: tab.cells.map(() => []),
    cells,
    ...(tab.widths ? { columns: tab.widths.map(width => ({ width })) } : {}),
    ...(tab.frozenRows ? { freezePane: { rows: tab.frozenRows } } : {}),
  };
}

function toCell(cell: BookCell, note: string | undefined, isHeader: boolean): Partial<Cell> {
  const style: CellStyle = {
    ...(isHeader ? { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } } : {}),
    ...(cell.format === undefined ? {} : { numFmt: cell.format }),
  };
  const comment = note ? { comment: { text: note } } : {};
  if (cell.spilled) return { ...ownCell('spilled', cell.value, style), ...comment };
  const value = toFileValue(cell.value);
  if (cell.formula === undefined) return { value, style, ...comment };
  if (isOwn(cell.formula)) return { ...ownCell(cell.formula, cell.value, style), ...comment };
  const result = value instanceof Date ? toSerial(value) : value;
  const formula = withCommas(cell.formula.replace(/^=/, ''));
  return { value, type: 'formula', formula, formulaResult: result, style, ...comment };
}
