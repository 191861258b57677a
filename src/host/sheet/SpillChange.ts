import type { Span } from './address.ts';

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
  readonly ranges: ByPlace<Span>;
  readonly cells: ByPlace<SpilledCell | null>;
}

/** The cells of a row, made if there is none yet. */
export function lineOf<Value>(cells: ByPlace<Value>, tab: string, row: string): Record<string, Value> {
  cells[tab] ??= {};
  cells[tab][row] ??= {};
  return cells[tab][row];
}
