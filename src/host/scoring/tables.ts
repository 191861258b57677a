import { fold } from '../../domain/text/fold.ts';
import type { Engine } from '../engine/Engine.ts';
import { extent } from '../operations/extent.ts';
import { cellAddress } from '../sheet/address.ts';
import type { CellValue } from '../sheet/CellValue.ts';

/** A calculated tab as far as it is in use, from A1. */
export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly (readonly CellValue[])[];
  /** The formula of a cell as the engine holds it; blank where there is none. */
  formula(row: number, column: number): string;
}

/** The table of a tab: from column A to the right one, all indexes from 0 and inclusive. */
export interface Table {
  readonly tab: Tab;
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
}

/** The tabs of a calculated workbook. */
export function readTabs(engine: Engine): readonly Tab[] {
  return engine.workbook.getSheets().map(sheet => {
    const id = sheet.getSheetId();
    return {
      id,
      name: sheet.getName(),
      cells: engine.values({ tab: id, row: 0, column: 0, ...extent(engine, id) }),
      formula: (row, column) => engine.formula(id, row, column),
    };
  });
}

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
 * The table of a tab: from the first row that holds a known header (titles may stand above it), down to the last row in
 * use, up to the column before the scores or the last header. An unticked checkbox alone does not make a row, nor what
 * stands beside the table.
 */
export function findTable(tab: Tab): Table {
  const { cells } = tab;
  const isHeader = (cell: CellValue) => typeof cell === 'string' && HEADERS.has(fold(cell));
  const top = Math.max(
    0,
    cells.findIndex(row => row.some(isHeader)),
  );
  const score = scoreColumn(tab, top);
  const last = score < 0 ? (cells[top] ?? []).findLastIndex(cell => cell !== '') : score - 1;
  const isUsed = (cell: CellValue) => cell !== '' && cell !== false;
  const bottom = cells.findLastIndex(row => row.slice(0, last + 1).some(isUsed));
  return { tab, top, bottom: Math.max(top, bottom), right: Math.max(0, last) };
}

/** The values of a table, row by row. */
export function valuesOf({ tab, top, bottom, right }: Table): readonly (readonly CellValue[])[] {
  return tab.cells
    .slice(top, bottom + 1)
    .map(row => Array.from({ length: right + 1 }, (_, column) => row[column] ?? ''));
}

/** «A1:N41». */
export function rangeName({ top, bottom, right }: Table): string {
  return `${cellAddress(top, 0)}:${cellAddress(bottom, right)}`;
}
