import type { Area, BookTab } from '../book/Book.ts';
import { isBlank, usedRows } from '../book/extent.ts';
import { fold } from '../book/fold.ts';
import { isScore } from './ownFunctions.ts';

const HEADERS = new Set(
  ['Mã', 'Mã tiêu chí', 'Mã cán bộ', 'Mã đơn vị', 'Code', 'Cách tính', 'Rule', 'Họ và tên', 'Tên đơn vị'].map(
    fold,
  ),
);

/**
 * The table of a tab: from the first row that holds a known header (titles may stand above it) and from column A,
 * down to the last row in use, up to the column before the scores or the last header.
 */
export function findTable(tab: BookTab): Area {
  const known = tab.cells.findIndex(row =>
    row.some(cell => typeof cell?.value === 'string' && HEADERS.has(fold(cell.value))),
  );
  const top = Math.max(0, known);
  const header = tab.cells[top] ?? [];
  const score = header.findIndex(cell => isScore(cell?.formula));
  const last = score < 0 ? header.findLastIndex(cell => !isBlank(cell?.value)) : score - 1;
  return { tab, top, left: 0, bottom: Math.max(top, usedRows(tab) - 1), right: Math.max(0, last) };
}
