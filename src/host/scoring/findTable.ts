import { fold } from '../../domain/text/fold.ts';
import type { Area, Tab } from './Area.ts';

const HEADERS = new Set(
  ['Mã', 'Mã tiêu chí', 'Mã cán bộ', 'Mã đơn vị', 'Code', 'Cách tính', 'Rule', 'Họ và tên', 'Tên đơn vị'].map(
    fold,
  ),
);

const SCORE = /\bSCORE_(?:STAFF|UNIT)\s*\(/i;

/** The column of the tab's score formula in a row; -1 if there is none. */
const scoreColumn = (tab: Tab, row: number) =>
  (tab.cells[row] ?? []).findIndex((_, column) => SCORE.test(tab.formula(row, column)));

/** Whether a formula anywhere in the tab scores. */
export const hasScores = (tab: Tab) => tab.cells.some((_, row) => scoreColumn(tab, row) >= 0);

/**
 * The table of a tab: from the first row that holds a known header (titles may stand above it) and from column A,
 * down to the last row in use, up to the column before the scores or the last header.
 */
export function findTable(tab: Tab): Area {
  const known = tab.cells.findIndex(row =>
    row.some(cell => typeof cell === 'string' && HEADERS.has(fold(cell))),
  );
  const top = Math.max(0, known);
  const score = scoreColumn(tab, top);
  const last = score < 0 ? (tab.cells[top] ?? []).findLastIndex(cell => cell !== '') : score - 1;
  return { tab, top, left: 0, bottom: Math.max(top, lastRow(tab, last)), right: Math.max(0, last) };
}

/** The last row of a table in use; an unticked checkbox alone does not make one, nor what stands beside the table. */
const lastRow = ({ cells }: Tab, last: number) =>
  cells.findLastIndex(row => row.slice(0, last + 1).some(cell => cell !== '' && cell !== false));
