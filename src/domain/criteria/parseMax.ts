import type { Cell } from '../text/Cell.ts';
import { cellText, readCell } from '../text/readCell.ts';
import type { Draft } from './Rule.ts';

/** Điểm tối đa: a number ≥ 0 or a fraction `70/3`; undefined where empty. */
export function parseMax(cell: Cell, fault: Draft['fault']): number | undefined {
  const text = cellText(cell);
  if (text === '') return undefined;
  const parts = text.split('/').map(readCell);
  const [over, under] = parts.length === 1 ? [readCell(cell), undefined] : parts;
  const plain = parts.length <= 2 && over?.kind === 'number' && !over.percent && over.value >= 0;
  if (plain && under === undefined) return over.value;
  if (plain && under?.kind === 'number' && !under.percent && under.value > 0) return over.value / under.value;
  return fault('max', `không đọc được "${text}"`, 'Ghi một số từ 0 trở lên, ví dụ 10 hoặc 70/3', undefined);
}
