import { type Cell, type CellStyle, type Sheet, saveXlsx } from 'hucre/xlsx';
import type { BookTab } from '../book/Book.ts';
import type { Block } from '../scoring/Block.ts';
import { filledRows } from '../scoring/fillBlock.ts';
import { toSerial } from './dates.ts';
import { fromGoogleForm } from './googleForm.ts';
import { ownCell } from './ownCell.ts';
import type { OpenedWorkbook } from './readWorkbook.ts';

/** Widths of the columns that are added beside a table: score, rating, provisional score, reason. */
const ADDED_WIDTHS = [10, 20, 10, 60];
/** Results stand grey beside the white of what people fill in. */
const GREY = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F3F3F3' } } as const;

/** The opened workbook with the results put in; its other tabs, values, formulas and styles are kept. */
export function writeResults(
  { book, original }: OpenedWorkbook,
  blocks: readonly Block[],
): Promise<Uint8Array> {
  book.tabs.forEach((tab, at) => {
    const sheet = original.sheets[at]!;
    sheet.cells ??= new Map();
    keepCachedResults(sheet.cells);
    clearOldResults(sheet, tab);
  });
  for (const block of blocks) putBlock(original.sheets[book.tabs.indexOf(block.tab)]!, block);
  return saveXlsx(original);
}

/** The library reads a text, date or error that a formula gave, but writes numbers only. */
function keepCachedResults(cells: Map<string, Cell>): void {
  for (const cell of cells.values()) {
    if (cell.formula === undefined) continue;
    const result = cell.formulaResult ?? cell.value;
    if (result !== null) cell.formulaResult = result instanceof Date ? toSerial(result) : result;
  }
}

/** Takes out what an earlier calculation had filled and this one does not. */
function clearOldResults(sheet: Sheet, tab: BookTab): void {
  for (const [key, cell] of sheet.cells!) {
    if (cell.formula === undefined || fromGoogleForm(cell.formula) !== 'spilled') continue;
    const [row, column] = key.split(',').map(Number) as [number, number];
    if (tab.cells[row]?.[column]?.spilled) continue;
    sheet.rows[row]![column] = null;
    sheet.cells!.set(key, { value: null, type: 'empty', ...(cell.style ? { style: cell.style } : {}) });
  }
}

function putBlock(sheet: Sheet, block: Block): void {
  const cells = sheet.cells!;
  const headerStyle = cells.get(`${block.row},${block.column - 1}`)?.style;
  block.values.slice(0, filledRows(block.values)).forEach((values, down) => {
    values.forEach((value, right) => {
      const [row, column] = [block.row + down, block.column + right];
      const isHead = down === 0 && right === 0;
      const style = block.added
        ? addedStyle(down === 0, typeof value === 'number', headerStyle)
        : cells.get(`${row},${column}`)?.style;
      const cell = ownCell(isHead ? block.formula : 'spilled', value, style);
      while (sheet.rows.length <= row) sheet.rows.push([]);
      while (sheet.rows[row]!.length <= column) sheet.rows[row]!.push(null);
      sheet.rows[row]![column] = cell.value ?? null;
      cells.set(`${row},${column}`, { value: null, type: 'string', ...cell });
    });
  });
  if (block.added) widen(sheet, block.column);
}

function addedStyle(isHeader: boolean, isNumber: boolean, header: CellStyle | undefined): CellStyle {
  if (isHeader) return header ?? { font: { bold: true } };
  return { fill: GREY, alignment: { vertical: 'top' }, ...(isNumber ? { numFmt: '0.00' } : {}) };
}

function widen(sheet: Sheet, from: number): void {
  sheet.columns ??= [];
  while (sheet.columns.length < from) sheet.columns.push({});
  ADDED_WIDTHS.forEach((width, at) => {
    sheet.columns![from + at] = { ...sheet.columns![from + at], width };
  });
}
