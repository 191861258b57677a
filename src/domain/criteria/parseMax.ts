import type { Cell } from '../text/Cell.ts';
import { quote } from '../text/quote.ts';
import { readCell } from '../text/readCell.ts';
import type { Line } from './Line.ts';
import type { Draft } from './Rule.ts';

/** Điểm tối đa: a number ≥ 0 or a fraction `70/3`; undefined where empty. */
export function parseMax(line: Line): number | undefined {
  const text = line.text('max');
  if (text === '') return undefined;
  const parts = text.includes('/') ? text.split('/') : [line.cell('max')];
  const [over, under = 1] = parts.map(plainNumber);
  if (parts.length <= 2 && over! >= 0 && under > 0) return over! / under;
  const fix = 'Ghi một số từ 0 trở lên, ví dụ 10 hoặc 70/3';
  return line.fault('max', `không đọc được ${quote(text)}`, fix, undefined);
}

function plainNumber(cell: Cell): number {
  const datum = readCell(cell);
  return datum.kind === 'number' && !datum.percent ? datum.value : Number.NaN;
}

/** Điểm tối đa of a rule that cannot do without; `fix` says what to write. */
export function neededMax(draft: Draft, fix: string): number {
  return draft.max ?? draft.fault('max', 'chưa có Điểm tối đa', fix, 0);
}
