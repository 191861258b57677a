import * as z from 'zod/mini';
import type { Source } from '../tabs/Column.ts';
import type { PlainCell } from './ScoreSheet.ts';
import { request, textUpTo } from './schema.ts';

const text = textUpTo(1000);

/** A figure of Phiếu điểm to be opened: whose, and the header of its column. */
export const figureAsked = request({
  side: z.enum(['staff', 'units']),
  column: text,
  /** Codes of which one stands in each row that can be a part of it; none for the Trung tâm, of which every row is. */
  codes: z.array(text).check(z.maxLength(2)),
});

export type FigureAsked = z.infer<typeof figureAsked>;

/** Rows among which are those that a figure is made of; the page tells which by the source. */
export interface MadeOf {
  /** Where its cells come from as their column declares; undefined for what people type. */
  readonly source?: Source;
  /** Of a block what its first column counts, and what the one that was asked for. */
  readonly counts: readonly [string, string] | null;
  /** Whose figure it is: that of the unit where the row of a person only takes it over. */
  readonly side: FigureAsked['side'];
  readonly column: string;
  /** What the tab with the rows is called now. */
  readonly tab: string;
  readonly header: readonly string[];
  /** The columns that say which row it is. */
  readonly names: readonly number[];
  /** All rows below the header; blank those that name none of the codes. Long texts are cut. */
  readonly rows: readonly (readonly PlainCell[])[];
  /** The number of the first of them, as people count. */
  readonly first: number;
}
