import type { ICellData } from '@univerjs/core';
import type { CellSpan } from './address.ts';

/** A mutation of the spreadsheet as plain JSON; `derived` if it was calculated and must never be sent back. */
export interface Change {
  readonly id: string;
  readonly params: object;
  readonly derived?: true;
}

const STRUCTURAL =
  /^sheet\.mutation\.(insert-(row|col|sheet)|remove-(row|col|sheet|rows|columns)|move-|reorder|set-worksheet-order)/;
const LINES = /^sheet\.mutation\.(?:insert|remove)-(row|col)/;

/** Whether positions mean other cells after a change. */
export function isStructural({ id }: Pick<Change, 'id'>): boolean {
  return STRUCTURAL.test(id);
}

/** Whether cells of a tab that there was stand elsewhere after a change, or are gone: a new tab leaves them where they are. */
export function movesCells(change: Pick<Change, 'id'>): boolean {
  return isStructural(change) && !/insert-sheet|set-worksheet-order/.test(change.id);
}

/** Whether nobody has made a change: a window has measured, when it had time, how high its texts make rows. */
export const isMeasured = ({ id }: Pick<Change, 'id'>): boolean =>
  id === 'sheet.mutation.set-worksheet-row-auto-height';

/** Whether a cell may be another one after a structural change, or gone: what goes in or out behind it leaves it alone. */
export function movesCell(change: Change, tab: string, row: number, column: number): boolean {
  const { subUnitId, range } = change.params as {
    subUnitId?: string;
    range?: { startRow: number; startColumn: number };
  };
  if (!isStructural(change) || subUnitId !== tab) return false;
  const lines = LINES.exec(change.id)?.[1];
  if (!lines || !range) return true;
  return lines === 'row' ? range.startRow <= row : range.startColumn <= column;
}

/** Mutations that only this window derives or needs; to send them back would make two windows feed each other for ever. */
export const OWN =
  /^formula\.mutation\.(?!set-defined-name|remove-defined-name)|^doc\.|mark-dirty|^sheet\.operation\./;

/** The id of a change of spilled cells. */
export const SPILL = 'spill';

/** Cells of tabs by row and column. */
export type ByPlace<Value> = Record<string, Record<string, Record<string, Value> | undefined> | undefined>;

/** A value that a formula puts into another cell. */
export interface SpilledCell {
  readonly v: string | number | boolean;
  readonly t: number | null;
}

/** What formulas put into other cells: the rectangle that each fills, and the cells that are new since the last change; null is blank. */
export interface SpillChange {
  readonly ranges: ByPlace<CellSpan>;
  readonly cells: ByPlace<SpilledCell | null>;
}

/** The cells of a row, made if there is none yet. */
export function lineOf<Value>(cells: ByPlace<Value>, tab: string, row: string): Record<string, Value> {
  cells[tab] ??= {};
  cells[tab][row] ??= {};
  return cells[tab][row];
}

type Cell = ICellData | null | undefined;

/** What calculation writes into the cells of a tab. */
export interface Derived {
  readonly cellValue?: Record<number, Record<number, Cell> | undefined> | undefined;
}

/** Whether results are others than the cells hold; `cell` tells what a cell holds now. */
export function isNews({ cellValue = {} }: Derived, cell: (row: number, column: number) => Cell): boolean {
  return Object.entries(cellValue).some(([row, columns = {}]) =>
    Object.entries(columns).some(([column, given]) => {
      const now = cell(Number(row), Number(column));
      const { v, t, ...others } = given ?? {};
      return (
        Object.keys(others).length > 0 || (now?.v ?? null) !== (v ?? null) || (now?.t ?? null) !== (t ?? null)
      );
    }),
  );
}

/**
 * Takes out the values of cells that hold no formula any more: what somebody typed while it was calculated stays.
 * `cell` tells what a cell holds now.
 */
export function dropTypedOver(
  { cellValue = {} }: Derived,
  cell: (row: number, column: number) => Cell,
): void {
  for (const [row, columns = {}] of Object.entries(cellValue))
    for (const [column, given] of Object.entries(columns)) {
      const now = cell(Number(row), Number(column));
      const isResult = given?.f === undefined && given?.si === undefined;
      if (isResult && !now?.f && !now?.si) delete columns[Number(column)];
    }
}
