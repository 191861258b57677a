import type { Cell } from '../../domain/text/Cell.ts';
import { dayOf, isDay, isoDay } from '../../domain/text/parseDate.ts';
import { isDate } from '../../domain/text/readCell.ts';
import { sameFormula } from '../../domain/text/sameFormula.ts';
import type { Row, Value } from './Grid.ts';
import { Formula } from './Grid.ts';

/** Values that one call writes side by side. */
export type RowPiece = readonly Value[];

/** What one call writes side by side into a row. */
export function piecesOf(values: ReadonlyMap<number, Value>): readonly RowPiece[] {
  const pieces: Value[][] = [];
  let last = Number.NaN;
  for (const column of [...values.keys()].sort((a, b) => a - b)) {
    if (column === last + 1) pieces[pieces.length - 1]!.push(values.get(column)!);
    else pieces.push([values.get(column)!]);
    last = column;
  }
  return pieces;
}

/** The cells of a row that hold a piece that was written. In a row of somebody's own a single cell may be theirs. */
export function hits(cells: Row, pieces: readonly RowPiece[], isOwn: boolean): ReadonlySet<number> {
  const hit = new Set<number>();
  for (const piece of pieces) {
    // Blank ends of what was written may lie behind everything that is there.
    const end = piece.every(value => value === '') ? cells.length - piece.length : cells.length - 1;
    for (let at = 0; at <= end; at++)
      if (piece.every((value, i) => isSame(cells[at + i], value)))
        for (let i = at; i < Math.min(at + piece.length, cells.length); i++) hit.add(i);
  }
  const others = cells.some((cell, at) => cell !== '' && !hit.has(at));
  return isOwn && others && pieces.every(piece => piece.length === 1) ? new Set() : hit;
}

/** A moment may come back a little rounded. */
const INSTANT = 1000;
/** A day begins earlier or later where the spreadsheet's clocks are not the script's. */
const DAY = 86_400_000;

/** Whether a cell holds what was written. */
export function isSame(one: unknown, other: unknown): boolean {
  if (isDate(other)) return holdsDate(one, other);
  if (one instanceof Formula && other instanceof Formula) return sameFormula(one.text, other.text);
  return String(one ?? '') === String(other ?? '');
}

/** Whether a cell holds a value that was or would be written into it. */
export function isSameCell(cell: unknown, value: Value): boolean {
  if (isDate(value)) return holdsDate(cell, value);
  return typeof value === 'number' ? cell === value : String(cell) === String(value);
}

/** Also where a column of texts has kept the text of a day. */
function holdsDate(cell: unknown, date: Date): boolean {
  if (!isDate(cell as Cell)) return isDay(date) && cell === isoDay(dayOf(date));
  return Math.abs((cell as Date).getTime() - date.getTime()) < (isDay(date) ? DAY : INSTANT);
}
