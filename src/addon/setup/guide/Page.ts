import type { Paint } from '../look/colors.ts';

/** What a piece of a page is, which its look shows. */
export type PieceKind =
  | 'organisation'
  | 'title'
  | 'longTitle'
  | 'facts'
  | 'notice'
  | 'section'
  | 'figure'
  | 'alarm'
  | 'caption'
  | 'open'
  | 'role'
  | 'text'
  | 'path'
  | 'number'
  | 'step'
  | 'legend'
  | 'footer';

/** Cells of a row that are one. */
export interface Piece {
  readonly kind: PieceKind;
  /** A formula if it begins with `=`. */
  readonly text: string;
  /** The columns of its first and last cell, from 0. */
  readonly from: number;
  readonly to: number;
  /** In the place of that of its kind. */
  readonly paint?: Paint;
  /** The tab to which a click leads. */
  readonly leadsTo?: string;
  /** What it says in the place of its text as long as there is no such tab, and it leads to how that is made. */
  readonly until?: string;
  /** The tab that it tells how to make: as long as there is none, what leads there leads here. */
  readonly tellsOf?: string;
}

/** The lines of a row: below it, or between its pieces. */
export type RowLine = 'band' | 'section' | 'list' | 'tiles' | 'legend';

export interface PageRow {
  /** In pixels. */
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly line?: RowLine;
  /** Its margins are of the colour of its pieces. */
  readonly isBand?: true;
}

/** A tab that is a page to read: eight columns between two margins. */
export interface Page {
  readonly rows: readonly PageRow[];
}

/** The margins count. */
export const PAGE_COLUMNS = 10;

/** What each cell of a page is to hold. */
export function cellsOfPage({ rows }: Page): readonly (readonly string[])[] {
  return rows.map(({ pieces }) =>
    Array.from({ length: PAGE_COLUMNS }, (_, at) => pieces.find(({ from }) => from === at)?.text ?? ''),
  );
}
