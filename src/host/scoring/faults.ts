import { fold } from '../../domain/text/fold.ts';
import { cellAddress } from '../sheet/address.ts';
import type { CellValue } from '../sheet/CellValue.ts';
import type { Table } from './tables.ts';

/** A place that a message of the script speaks of, and the rest of the message. */
export interface Fault {
  readonly tab: string;
  /** The row as the tab numbers it. */
  readonly row?: number;
  /** The column's header, where the message names one. */
  readonly title?: string;
  /** «H12», where the table has that column. */
  readonly cell?: string;
  readonly message: string;
}

const PLACE = /^([^:«"]*?)(?:dòng (\d+))?(?:, «([^»]+)»)?:\s*/;

/**
 * Finds the cell that `Tiêu chí dòng 7, «Chỉ tiêu»: …` means. Rows in messages are those of the range; here they
 * become those of the tab. A message that names no tab speaks of the first table; one that names neither tab nor row
 * has no place.
 */
export function locate(text: string, tables: readonly Table[]): Fault | undefined {
  const match = PLACE.exec(text);
  if (!match) return undefined;
  const [whole, name, line, title] = match;
  const named = tables.find(({ tab }) => fold(name!).includes(fold(tab.name)));
  const table = named ?? (line === undefined ? undefined : tables[0]);
  if (!table) return undefined;
  const { tab, top, right } = table;
  const row = line === undefined ? undefined : top + Number(line) - 1;
  const isMeant = (cell: CellValue) => typeof cell === 'string' && fold(cell) === fold(title ?? '');
  const column = title === undefined ? -1 : (tab.cells[top] ?? []).slice(0, right + 1).findIndex(isMeant);
  return {
    tab: tab.name,
    message: text.slice(whole.length),
    ...(title === undefined ? {} : { title }),
    ...(row === undefined ? {} : { row: row + 1 }),
    ...(row === undefined || column < 0 ? {} : { cell: cellAddress(row, column) }),
  };
}

const FAULT = /^Lỗi:\s*/;

/** Whether a result is the text of a fault. */
export function isFault(value: CellValue): value is string {
  return typeof value === 'string' && FAULT.test(value);
}

/** Texts of faults with the tables whose rows they count, each place once. */
export function findFaults(told: readonly (readonly [string, readonly Table[]])[]): readonly Fault[] {
  const faults = told.map(([text, tables]) => {
    const message = text.replace(FAULT, '');
    return locate(message, tables) ?? { tab: tables[0]!.tab.name, message };
  });
  return [...new Map(faults.map(fault => [JSON.stringify(fault), fault])).values()];
}
