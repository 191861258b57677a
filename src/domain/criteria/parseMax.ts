import { quote } from '../text/quote.ts';
import { readFraction } from './fraction.ts';
import type { Line } from './Line.ts';
import type { Draft } from './Rule.ts';

/** Điểm tối đa: a number ≥ 0 or a fraction `70/3`; undefined where empty. */
export function parseMax(line: Line): number | undefined {
  const text = line.text('max');
  if (text === '') return undefined;
  const max = readFraction(text.includes('/') ? text : line.cell('max'));
  if (max && !max.percent && max.value >= 0) return max.value;
  const fix = 'Ghi một số từ 0 trở lên, ví dụ 10 hoặc 70/3';
  return line.fault('max', `không đọc được ${quote(text)}`, fix, undefined);
}

/** Điểm tối đa of a rule that cannot do without; `fix` says what to write. */
export function neededMax(draft: Draft, fix: string): number {
  return draft.max ?? draft.fault('max', 'chưa có Điểm tối đa', fix, 0);
}
