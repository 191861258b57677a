import { parseCsv } from 'hucre/csv';
import { readXlsx, type Sheet } from 'hucre/xlsx';
import type { Cell } from '../../domain/text/Cell.ts';
import { foldWords } from '../../domain/text/fold.ts';
import { Names } from '../../domain/text/Names.ts';
import { Refusal } from '../Refusal.ts';
import { refusals } from './refusals.ts';
import { entriesOf, held, LONGEST } from './zip.ts';

/** The cells of a tab as a cell function would be given them, and what is known of its formulas. */
export interface Tab {
  readonly name: string;
  readonly rows: Cell[][];
  /** The formulas of its first rows: where they stand, what they say. */
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Formulas whose value the file does not hold. */
  readonly blank: readonly { readonly row: number; readonly column: number }[];
}

/** A workbook as far as it was asked for. */
export interface Book {
  /** The names of all tabs. */
  readonly names: readonly string[];
  tab(name: string): Tab | undefined;
}

/** Rows that may be a header, or stand above one. */
const TOP = 13;

/** Reads those tabs of a workbook that are named, whatever their marks; throws a refusal for what is no workbook. */
export async function readBook(bytes: Uint8Array, wanted: readonly string[]): Promise<Book> {
  const parts = await entriesOf(held(bytes)).catch(() => []);
  if (parts.some(({ length }) => length > LONGEST)) throw new Refusal(refusals.tooLarge);
  const names: string[] = [];
  const keys = wanted.map(foldWords);
  const { sheets } = await readXlsx(bytes, {
    sheets: ({ name }) => {
      names.push(name);
      return keys.includes(foldWords(name));
    },
  }).catch((error: Error) => {
    throw refusalOf(error, names.length > 0);
  });
  const found = new Names(sheets.map(sheet => [sheet.name, sheet]));
  return {
    names,
    tab: name => {
      const sheet = found.find(name);
      return sheet && tabOf(sheet);
    },
  };
}

const isLarge = ({ message }: Error) =>
  /over the \d+ limit|exceeds limit|longer than|larger than|Invalid string length|allocation/i.test(message);

/** `isOpened` where its tabs could be listed. */
function refusalOf(error: Error, isOpened: boolean): Refusal {
  const kind = isLarge(error)
    ? 'tooLarge'
    : error.name === 'EncryptedFileError'
      ? 'locked'
      : isOpened
        ? 'damaged'
        : 'noWorkbook';
  return new Refusal(refusals[kind]);
}

function tabOf({ name, rows, cells }: Sheet): Tab {
  const formulas: { row: number; column: number; text: string }[] = [];
  const blank: { row: number; column: number }[] = [];
  for (const [key, { formula, value }] of cells ?? []) {
    if (formula === undefined) continue;
    const [row, column] = key.split(',').map(Number) as [number, number];
    if (row < TOP && formula !== '') formulas.push({ row, column, text: formula });
    if (value === null) blank.push({ row, column });
  }
  for (const row of rows as Cell[][])
    for (let at = 0; at < row.length; at++) {
      const cell = row[at];
      if (cell === null) row[at] = '';
      else if (cell instanceof Date) row[at] = localDay(cell);
    }
  return { name, rows: rows as Cell[][], formulas, blank };
}

/** The library gives a day as midnight in Greenwich, Sheets as midnight here. */
function localDay(date: Date): Date {
  return new Date(
    ...([date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()] as const),
    ...([date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()] as const),
  );
}

/** A file of text as a table: UTF-8, or UTF-16 as Excel writes it; `,` `;` and tabs part the cells. */
export function readCsv(bytes: Uint8Array, name: string): Tab {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(refusals.notUtf8);
  }
  if (text.includes('\0')) throw new Refusal(refusals.noWorkbook);
  return { name, rows: parseCsv(text) as Cell[][], formulas: [], blank: [] };
}
