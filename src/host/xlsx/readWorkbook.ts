import type { Workbook } from 'hucre/xlsx';
import { readXlsx } from '../engine/univer.ts';
import { fromFileStore } from './custom.ts';
import { normalised } from './normalised.ts';

/** Why a file cannot be read. */
export class Unreadable extends Error {
  constructor(
    readonly why: 'damaged' | 'tooLarge' | 'withoutTables',
    cause?: unknown,
  ) {
    super(why, { cause });
  }
}

/** What the library has read, and what of it was cut, in people's words. */
interface ReadWorkbook {
  readonly workbook: Workbook;
  readonly cut: readonly string[];
}

/** Reads what tables a file has; throws `Unreadable` if that is none. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  const read = await readBounded(bytes).catch((error: Error) => {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(TOO_LARGE.test(error.message) ? 'tooLarge' : 'damaged', error);
  });
  if (read.workbook.sheets.length === 0) throw new Unreadable('withoutTables');
  return read;
}

/**
 * What is read of a file, and what is cut: one styled cell in the last row or column is enough for a file to say that it has
 * more cells than can be held.
 */
const BOUNDS = [
  { cut: [] },
  { range: 'A1:XFD100000', cut: ['các dòng sau dòng 100.000'] },
  { range: 'A1:GR1048576', cut: ['các cột sau cột GR'] },
  { range: 'A1:GR100000', cut: ['các dòng sau dòng 100.000', 'các cột sau cột GR'] },
] as const;
/** How the library says so. */
const TOO_MANY = /over the \d+ limit/;

/** What the library and Node say of more than they can hold. */
const TOO_LARGE =
  /over the \d+ limit|exceeds limit|longer than|larger than|Invalid string length|allocation/i;

async function readBounded(file: Uint8Array): Promise<ReadWorkbook> {
  const { bytes, charts, formatsRows } = normalised(file);
  const left = new Set<string>();
  const sheets = ({ name, index }: { name: string; index: number }) => {
    if (charts.includes(index)) left.add(`tab biểu đồ ${name}`);
    return !charts.includes(index);
  };
  for (const { cut, ...bounds } of BOUNDS)
    try {
      const workbook = await readXlsx(bytes, { readStyles: true, sheets, ...bounds });
      if (formatsRows || formatsColumns(workbook)) left.add('định dạng của cả dòng, cả cột');
      return { workbook, cut: [...cut, ...left] };
    } catch (error) {
      if (!TOO_MANY.test((error as Error).message)) throw error;
    }
  throw new Unreadable('tooLarge');
}

/** Whether it says how whole columns look, otherwise than this program does for their blank cells. */
function formatsColumns({ sheets, properties }: Workbook): boolean {
  const { tabs } = fromFileStore(properties?.custom);
  return sheets.some(({ name, columns }) => !tabs.get(name)?.even && columns?.some(({ style }) => style));
}
