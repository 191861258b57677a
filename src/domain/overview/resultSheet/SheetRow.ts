import type { Result } from '../../periods/Result.ts';

/** The columns of the tab Kết quả, in pixels: 952 together, the width of A4 across between its margins. */
export const printedColumns = [
  { title: 'Hạng', width: 46 },
  { title: 'Họ và tên', width: 152 },
  { title: 'Đơn vị', width: 92 },
  { title: 'Điểm', width: 58 },
  { title: 'Xếp loại', width: 108 },
  { title: 'Lý do mất điểm', width: 308 },
  { title: 'Còn thiếu để lên mức trên', width: 188 },
] as const;

/** What a row of the tab Kết quả is, by which it gets its look. */
export type SheetRowKind =
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
  | 'signers'
  | 'signing'
  | 'room'
  | 'names';

/** How the rating of a person is coloured: by the place of its band, 0 being the best, or that there is none. */
export type Tone = number | 'none' | 'fault';

/** A row of the tab Kết quả. */
export interface SheetRow {
  readonly kind: SheetRowKind;
  /** As many as there are columns. */
  readonly cells: readonly (string | number)[];
  /** Whose result it bears: that of a person, of a unit in its band, of the Trung tâm beside the period. */
  readonly of?: Pick<Result, 'side' | 'code' | 'score' | 'rating'>;
  readonly tone?: Tone;
  /** Columns that are not ours, from 0: what people write there stays. */
  readonly open?: readonly number[];
}
