import type { Cell } from '../text/Cell.ts';
import { fold } from '../text/fold.ts';
import { cellText, readCell } from '../text/readCell.ts';

/**
 * Which limits of a period hold for its year, too (giới hạn của kỳ): failed vetoes; these, and the lowest rating keeps the
 * year below the top band; these, and caps, conditions of bands and lowered bands.
 */
export type Carry = 'vetoes' | 'lowest' | 'all';

/** As Cấu hình says it. */
export const carryTexts: Readonly<Record<Carry, string>> = {
  vetoes: 'Chỉ điểm liệt',
  lowest: 'Không xuất sắc nếu có kỳ không hoàn thành',
  all: 'Theo mức thấp nhất trong kỳ',
};

/** Reads these, and Có and Không, which stood there while «không xuất sắc» was all that could be chosen. */
export function parseCarry(cell: Cell): Carry | undefined {
  const datum = readCell(cell);
  if (datum.kind === 'flag') return datum.value ? 'lowest' : 'vetoes';
  const text = fold(cellText(cell));
  if (/\bmuc thap nhat\b/.test(text)) return 'all';
  if (/\bxuat sac\b|\bkhong hoan thanh\b/.test(text)) return 'lowest';
  return /\bdiem liet\b/.test(text) ? 'vetoes' : undefined;
}
