import { fold } from '../../domain/text/fold.ts';
import { cellAddress } from '../sheet/address.ts';
import type { Area } from './Area.ts';

/** A place that a message of the script speaks of, and the rest of the message. */
export interface Located {
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
 * become those of the tab. A message that names no tab speaks of the first area; one that names neither tab nor row
 * has no place.
 */
export function locate(text: string, areas: readonly Area[]): Located | undefined {
  const match = PLACE.exec(text);
  if (!match) return undefined;
  const [whole, table, line, title] = match;
  const named = areas.find(({ tab }) => fold(table!).includes(fold(tab.name)));
  const area = named ?? (line === undefined ? undefined : areas[0]);
  if (!area) return undefined;
  const row = line === undefined ? undefined : area.top + Number(line) - 1;
  const column = title === undefined ? -1 : findColumn(area, title);
  return {
    tab: area.tab.name,
    message: text.slice(whole.length),
    ...(title === undefined ? {} : { title }),
    ...(row === undefined ? {} : { row: row + 1 }),
    ...(row === undefined || column < 0 ? {} : { cell: cellAddress(row, column) }),
  };
}

function findColumn(area: Area, title: string): number {
  const header = area.tab.cells[area.top] ?? [];
  return header.findIndex(
    (cell, column) =>
      column >= area.left && column <= area.right && typeof cell === 'string' && fold(cell) === fold(title),
  );
}
