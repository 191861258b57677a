import type { Range, ResultCell } from '../text/Cell.ts';
import { findingsIn } from './findingsIn.ts';

/**
 * The whole result of CHECK_CRITERIA: a header, then one row for each finding with its place, what is wrong and what to
 * do; a single cell «Hợp lệ» where there is none.
 */
export function checkCriteria(criteria: Range, rows: Range): ResultCell[][] {
  const findings = findingsIn(criteria, rows);
  if (findings.length === 0) return [['Hợp lệ']];
  return [
    ['Vị trí', 'Lỗi hoặc lưu ý', 'Cách sửa'],
    ...findings.map(({ place, fault, fix, isNote }) => [place, isNote ? `Lưu ý: ${fault}` : fault, fix]),
  ];
}
