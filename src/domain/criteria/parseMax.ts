import { readCell } from '../text/readCell.ts';
import type { Line } from './Line.ts';

/** Điểm tối đa: a number ≥ 0 or a fraction `70/3`; undefined where empty. */
export function parseMax(line: Line): number | undefined {
  const text = line.text('max');
  if (text === '') return undefined;
  const parts = text.split('/').map(readCell);
  const [over, under] = parts.length === 1 ? [readCell(line.cell('max')), undefined] : parts;
  const plain = parts.length <= 2 && over?.kind === 'number' && !over.percent && over.value >= 0;
  if (plain && under === undefined) return over.value;
  if (plain && under?.kind === 'number' && !under.percent && under.value > 0) return over.value / under.value;
  const fix = 'Ghi một số từ 0 trở lên, ví dụ 10 hoặc 70/3';
  return line.fault('max', `không đọc được "${text}"`, fix, undefined);
}
