import type { Result } from '../../periods/Result.ts';

/** A column that is printed. */
export interface PrintedColumn {
  readonly title: string;
  /** In pixels; 952 together is the width of A4 across between its margins. */
  readonly width: number;
  /** What it shows of a result, if not a text. */
  readonly holds?: 'rank' | 'score' | 'bar' | 'rating';
}

/** So many columns every printed table has. */
export const PRINTED = 7;

/** What a printed row is, by which it gets its look. */
export type PrintedRowKind =
  | 'parent'
  | 'organisation'
  | 'number'
  | 'blank'
  | 'title'
  | 'campaign'
  | 'period'
  | 'asOf'
  | 'header'
  | 'section'
  | 'unit'
  | 'person'
  /** Of the ranking: formulas show there whoever has that place. */
  | 'place'
  | 'signers'
  | 'signing'
  | 'room'
  | 'names';

/** How a rating is coloured: by the place of its band, 0 being the best, or that there is none. */
export type PrintedTone = number | 'none' | 'fault';

/** A row of a table that is printed and signed. */
export interface PrintedRow {
  readonly kind: PrintedRowKind;
  /** As many as there are columns. */
  readonly cells: readonly (string | number)[];
  /** Whose result it bears: that of a person, of a unit in its band, of the Trung tâm beside the period. */
  readonly of?: Pick<Result, 'side' | 'code' | 'score' | 'rating'>;
  readonly tone?: PrintedTone;
  /** Columns that are not ours, from 0: what people write there stays. */
  readonly open?: readonly number[];
  /** Its cells are formulas. */
  readonly live?: true;
}

/** A row of a kind with what stands in some of its columns, from 0. */
export function printedRow(
  kind: PrintedRowKind,
  cells: Readonly<Record<number, string | number>> = {},
): PrintedRow {
  return { kind, cells: Array.from({ length: PRINTED }, (_, at) => cells[at] ?? '') };
}
