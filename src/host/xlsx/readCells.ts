import type { ICellData, IRange } from '@univerjs/core';
import type { Cell, CellValue, Sheet } from 'hucre/xlsx';
import { asText, fromCellValue } from '../engine/toCellValue.ts';
import { formula } from '../engine/univer.ts';
import { readRanges } from '../sheet/address.ts';
import { fromFile, toEngine } from '../sheet/formulaText.ts';
import { beyondEngine, filledBeyond } from './beyondEngine.ts';
import { canBeLaid } from './evenColumns.ts';
import { fromGoogleForm, withoutPrefixes } from './fileFormulas.ts';
import { filled } from './filled.ts';
import { fromFileLink, type GidOfName } from './links.ts';
import type { StyleTable } from './StyleTable.ts';
import { type DateSystem, serialOf } from './units.ts';

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
  readonly dateSystem: DateSystem;
}

/** A tab may be laid out so far below and to the right of what it holds. */
const FAR = { rows: 5000, columns: 200 };

/** A cell and where it stands. */
interface Placed {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/**
 * The cells of a tab. Results of formulas stay out: the engine calculates them anew. In so many rows that are `even` a cell that
 * the file does not have looks like its column.
 */
export function readCells(sheet: Sheet, around: Around, even = 0): ReadCells {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let [rows, columns] = [0, 0];
  const placed = Array.from(sheet.cells ?? [], ([key, cell]): Placed => {
    const comma = key.indexOf(',');
    return { key, row: Number(key.slice(0, comma)), column: Number(key.slice(comma + 1)), cell };
  });
  const formulas = placed.filter(({ cell }) => cell.formula !== undefined);
  const spills = formulas.flatMap(({ cell }) =>
    cell.formula && cell.formulaRef && cell.formulaType === 'array' && !beyondEngine(cell.formula)
      ? readRanges(cell.formulaRef)
      : [],
  );
  const formulaAt = sharedFormulas(formulas);
  const beyond = filledBeyond(formulas.map(({ key, cell }) => [key, cell.formula] as const));
  const isFilled = (value: CellValue) => value !== null && value !== '';
  const filledRows = sheet.rows.findLastIndex(line => line.some(isFilled));
  const filledColumns = sheet.rows.reduce((last, line) => Math.max(last, line.findLastIndex(isFilled)), -1);
  const put = (row: number, column: number, value: CellValue, own: Cell | undefined) => {
    const isGiven = beyond.has(`${row},${column}`);
    const cell = own && formulaAt(row, column, own);
    const read = toCell(value, cell, isGiven, isInside(spills, row, column), around);
    if (Object.keys(read).length === 0) return;
    const isEmpty = read.f === undefined && read.v === undefined;
    // A look somewhere far away says nothing about how large a tab is.
    if (isEmpty && row > Math.max(rows, filledRows, FAR.rows)) return;
    if (isEmpty && column > Math.max(filledColumns, FAR.columns)) return;
    cellData[row] ??= {};
    cellData[row][column] = read;
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  const celled = new Set(placed.map(({ row }) => row));
  sheet.rows.forEach((line, row) => {
    line.forEach((value, column) => {
      // Of a file with a look in its last row nearly all are so.
      if (value === null && !celled.has(row)) return;
      put(row, column, value, sheet.cells?.get(`${row},${column}`));
    });
  });
  for (const { row, column, cell } of placed)
    if (sheet.rows[row]?.[column] === undefined) put(row, column, cell.value, cell);
  const looks = (sheet.columns ?? []).map(({ style }) => around.styles.idOf(style));
  const isSaid = even > 0 && canBeLaid(even, looks.filter(Boolean).length);
  for (const [column, s] of isSaid ? looks.entries() : []) {
    if (s === undefined) continue;
    for (let row = 0; row < even; row++) {
      const line = cellData[row] ?? {};
      line[column] ??= { s };
      cellData[row] = line;
    }
    rows = Math.max(rows, even);
    columns = Math.max(columns, column + 1);
  }
  return { cellData, rows, columns };
}

/** `isGiven` if what it shows is all that is known of it; `isSpilled` if a formula elsewhere fills it. */
function toCell(
  value: CellValue,
  cell: Cell | undefined,
  isGiven: boolean,
  isSpilled: boolean,
  around: Around,
): ICellData {
  const s = around.styles.idOf(cell?.style);
  const text = cell?.formula;
  const beyond = isGiven ? 'formula' : text === undefined ? undefined : beyondEngine(text);
  const content =
    text !== undefined && !beyond
      ? formulaOf(text, around.names)
      : isSpilled
        ? {}
        : dataOf(value, cell, around.dateSystem);
  const custom = filled({
    note: cell?.comment?.text || undefined,
    author: cell?.comment?.author || undefined,
    rich: cell?.richText && { of: content.v, runs: cell.richText },
    formula:
      beyond === 'formula'
        ? { of: content.v, text, ref: cell?.formulaType === 'array' ? cell.formulaRef : undefined }
        : undefined,
    checkbox: cell?.checkbox,
    link: cell?.hyperlink && {
      of: content.f ?? content.v,
      url: fromFileLink(cell.hyperlink, around.gidOfName),
    },
  });
  return { ...content, ...(s ? { s } : {}), ...(custom ? { custom } : {}) };
}

function formulaOf(written: string, names: Around['names']): ICellData {
  const google = fromGoogleForm(written);
  if (google === 'spilled') return {};
  if (google) return { f: toEngine(`=${google.typed}`) };
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

function dataOf(value: CellValue, cell: Cell | undefined, system: DateSystem): ICellData {
  if (value === null || value === '') return {};
  if (value instanceof Date)
    return fromCellValue({ serial: serialOf(value, system, cell?.style?.numFmt ?? '') });
  const isError = cell?.type === 'error' || cell?.type === 'formula';
  return isError ? fromCellValue(value) : asText(fromCellValue(value));
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
function sharedFormulas(formulas: readonly Placed[]): (row: number, column: number, cell: Cell) => Cell {
  const first = new Map(
    formulas.flatMap(({ row, column, cell: { formula: text, formulaSharedIndex: index } }) =>
      index !== undefined && text ? [[index, { row, column, text }] as const] : [],
    ),
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
