import type { Cell } from '../text/Cell.ts';
import { fold } from '../text/fold.ts';
import { cellText } from '../text/readCell.ts';
import type { Grouping } from './Quota.ts';

/** The first word that fits decides. */
const words: readonly (readonly [RegExp, Grouping])[] = [
  [/\b(?:toan|ca|chung|tat ca|whole|body)\b/, 'body'],
  [/\b(?:dung dau|lanh dao|chuc vu|quan ly|heads?)\b/, 'heads'],
  [/\b(?:doi tuong|cong chuc|vien chuc|kinds?)\b/, 'kind'],
  [/\b(?:don vi|phong|tram|units?)\b/, 'unit'],
];

/**
 * Reads «Toàn cơ quan», «Từng đơn vị», «Người đứng đầu riêng», «Từng đối tượng»; undefined for a blank and for other
 * words.
 */
export function parseGrouping(cell: Cell): Grouping | undefined {
  const text = fold(cellText(cell));
  return words.find(([word]) => word.test(text))?.[1];
}
