import type { ICellData, IRange } from '@univerjs/core';
import type { Cell, CellValue, Sheet } from 'hucre/xlsx';
import { fromCellValue } from '../engine/toCellValue.ts';
import { formula } from '../engine/univer.ts';
import { readRanges } from '../sheet/address.ts';
import { fromFile, toEngine } from '../sheet/formulaText.ts';
import { beyondEngine } from './beyondEngine.ts';
import { fromGoogleForm, withoutPrefixes } from './fileFormulas.ts';
import { filled } from './filled.ts';
import { fromFileLink, type GidOfName } from './links.ts';
import type { StyleTable } from './StyleTable.ts';
import { toSerial } from './units.ts';

/** The cells of a tab by row and column, and how many rows and columns there are. */
export interface ReadCells {
  readonly cellData: Readonly<Record<number, Readonly<Record<number, ICellData>>>>;
  readonly rows: number;
  readonly columns: number;
}

/** What the cells of a tab refer to: styles, other tabs. */
export interface Around {
  readonly styles: StyleTable;
  readonly gidOfName: GidOfName;
  /** What a name stands for in this tab alone. */
  readonly names: ReadonlyMap<string, string>;
}

/** A tab may be laid out so far below what it holds. */
const FAR = 5000;

/** The cells of a tab. Results of formulas stay out: the engine calculates them anew. */
export function readCells(sheet: Sheet, around: Around): ReadCells {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let [rows, columns] = [0, 0];
  const spills = [...(sheet.cells?.values() ?? [])].flatMap(cell =>
    cell.formula !== undefined && cell.formulaRef !== undefined && cell.formulaType === 'array'
      ? readRanges(cell.formulaRef)
      : [],
  );
  const formulaAt = sharedFormulas(sheet);
  const filledRows = sheet.rows.findLastIndex(line => line.some(value => value !== null && value !== ''));
  const put = (row: number, column: number, value: CellValue, own: Cell | undefined) => {
    const read = toCell(value, own && formulaAt(row, column, own), isInside(spills, row, column), around);
    if (Object.keys(read).length === 0) return;
    const isEmpty = read.f === undefined && read.v === undefined;
    // A look somewhere far below says nothing about how large a tab is.
    if (isEmpty && row > Math.max(rows, filledRows, FAR)) return;
    cellData[row] ??= {};
    cellData[row][column] = read;
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  const celled = new Set([...(sheet.cells?.keys() ?? [])].map(key => Number(key.split(',')[0])));
  sheet.rows.forEach((line, row) => {
    line.forEach((value, column) => {
      // Of a file with a look in its last row nearly all are so.
      if (value === null && !celled.has(row)) return;
      put(row, column, value, sheet.cells?.get(`${row},${column}`));
    });
  });
  for (const [key, cell] of sheet.cells ?? []) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    if (sheet.rows[row]?.[column] === undefined) put(row, column, cell.value, cell);
  }
  return { cellData, rows, columns };
}

function toCell(
  value: CellValue,
  cell: Cell | undefined,
  spilled: boolean,
  { styles, gidOfName, names }: Around,
): ICellData {
  const s = styles.idOf(cell?.style);
  const content = cell?.formula === undefined ? (spilled ? {} : dataOf(value)) : formulaOf(cell, names);
  const custom = filled({
    note: cell?.comment?.text || undefined,
    author: cell?.comment?.author || undefined,
    rich: cell?.richText && { of: content.v, runs: cell.richText },
    formula:
      cell?.formula !== undefined && beyondEngine(cell.formula) === 'formula' && content.f === undefined
        ? { of: content.v, text: cell.formula }
        : undefined,
    link: cell?.hyperlink && { of: content.f ?? content.v, url: fromFileLink(cell.hyperlink, gidOfName) },
  });
  return { ...content, ...(s ? { s } : {}), ...(custom ? { custom } : {}) };
}

function formulaOf({ formula: written = '', formulaResult = null }: Cell, names: Around['names']): ICellData {
  const google = fromGoogleForm(written);
  if (google === 'spilled') return {};
  if (google) return { f: toEngine(`=${google.typed}`) };
  if (beyondEngine(written)) return dataOf(formulaResult);
  return { f: fromFile(withoutPrefixes(withRanges(written, names))) };
}

/** A formula with ranges in the place of names. */
function withRanges(formula: string, names: Around['names']): string {
  if (names.size === 0) return formula;
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\d_.]*(?![\p{L}\d_.(!])/gu,
    part => names.get(part) ?? part,
  );
}

function dataOf(value: CellValue): ICellData {
  if (value === null || value === '') return {};
  return fromCellValue(value instanceof Date ? { serial: toSerial(value) } : value);
}

function isInside(ranges: readonly IRange[], row: number, column: number): boolean {
  return ranges.some(
    range =>
      row >= range.startRow &&
      row <= range.endRow &&
      column >= range.startColumn &&
      column <= range.endColumn,
  );
}

/**
 * Excel writes a formula that was filled down once, with an index, and only the index into the other cells. Gives such a
 * cell with what it says: the first one's formula, its references moved along. Others it gives as they are.
 */
function sharedFormulas({ cells }: Sheet): (row: number, column: number, cell: Cell) => Cell {
  const first = new Map(
    [...(cells ?? [])].flatMap(([key, { formula: text, formulaSharedIndex: index }]) => {
      const [row, column] = key.split(',').map(Number) as [number, number];
      return index !== undefined && text ? [[index, { row, column, text }] as const] : [];
    }),
  );
  const lexer = new formula.LexerTreeBuilder();
  return (row, column, cell) => {
    if (cell.formula !== '') return cell;
    const { formula: _, formulaSharedIndex: index, ...others } = cell;
    const found = index === undefined ? undefined : first.get(index);
    if (!found) return others;
    const moved = lexer.moveFormulaRefOffset(`=${found.text}`, column - found.column, row - found.row);
    return { ...others, formula: moved.slice(1) };
  };
}
