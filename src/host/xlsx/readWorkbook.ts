import type { Cell, CellValue, Sheet } from 'hucre/xlsx';
import { openXlsx, type RoundtripWorkbook } from 'hucre/xlsx';
import type { Book, BookCell, BookTab } from '../book/Book.ts';
import type { PlainValue } from '../book/PlainValue.ts';
import { withSemicolons } from '../sheet/separators.ts';
import { toPlainDate } from './dates.ts';
import { fromGoogleForm } from './googleForm.ts';

/** A workbook from a file: what it says, and the original that `writeResults` needs to keep everything else. */
export interface OpenedWorkbook {
  readonly book: Book;
  readonly original: RoundtripWorkbook;
}

/** Reads an .xlsx file; formulas come with the results that the program which saved it had calculated. */
export async function readWorkbook(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const original = await openXlsx(bytes, { readStyles: true });
  const names = new Map(
    (original.namedRanges ?? []).map(({ name, range }) => [name.toUpperCase(), range] as const),
  );
  return { book: { tabs: original.sheets.map(toTab), names }, original };
}

function toTab(sheet: Sheet): BookTab {
  const cells: BookCell[][] = sheet.rows.map((row, at) =>
    row.map((value, column) => toCell(value, sheet.cells?.get(`${at},${column}`))),
  );
  return { name: sheet.name, cells };
}

function toCell(raw: CellValue, cell: Cell | undefined): BookCell {
  const format = cell?.style?.numFmt;
  const formatted = format === undefined ? {} : { format };
  const value = toPlainValue(cell?.formulaResult ?? raw);
  if (cell?.formula === undefined) return { value, ...formatted };
  const google = fromGoogleForm(cell.formula);
  if (google === 'spilled') return { value: value ?? '', spilled: true, ...formatted };
  const formula = google
    ? google.typed
    : withSemicolons(cell.formula.replace(/_{1,2}xl(?:fn|udf|ws)\./gi, ''));
  return { value, formula: `=${formula.replace(/^=/, '')}`, ...formatted };
}

function toPlainValue(value: CellValue): PlainValue {
  return value instanceof Date ? toPlainDate(value) : value;
}
