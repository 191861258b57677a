import type { IRange } from '@univerjs/core';
import type { Engine } from '../engine/Engine.ts';
import { core } from '../engine/univer.ts';
import { spanOf } from '../sheet/address.ts';

/** The most cells that Sheets lets a spreadsheet have, used or not. */
const MOST_CELLS = 10_000_000;

/** Rows or columns, as Univer calls them. */
export type Lines = 'row' | 'col';

/** Refuses so many more cells, in Sheets' words, if there is no room for them. */
export function refuseTooMany(engine: Engine, more: number): void {
  const cells = engine.workbook
    .getSheets()
    .reduce((sum, tab) => sum + tab.getRowCount() * tab.getColumnCount(), 0);
  if (cells + more > MOST_CELLS)
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
}

/** Lines of a tab in their full length. */
export function linesOf(engine: Engine, tab: string, kind: Lines, first: number, count: number): IRange {
  const sheet = engine.tab(tab);
  return spanOf(
    kind === 'row'
      ? { row: first, rows: count, column: 0, columns: sheet.getColumnCount() }
      : { row: 0, rows: sheet.getRowCount(), column: first, columns: count },
  );
}

/** Shows a tab: Univer mends formulas and merged cells as if lines always came and went in the one that is shown. */
function turnTo(engine: Engine, tab: string): void {
  engine.run('sheet.operation.set-worksheet-active', { unitId: engine.unit, subUnitId: tab });
}

/** New lines look like those behind them, the first ones like those in front. */
export function insertLines(engine: Engine, tab: string, kind: Lines, after: number, count: number): void {
  const sheet = engine.tab(tab);
  const { UP, DOWN, LEFT, RIGHT } = core.Direction;
  const [first, later, length] =
    kind === 'row' ? [UP, DOWN, sheet.getColumnCount()] : [LEFT, RIGHT, sheet.getRowCount()];
  refuseTooMany(engine, count * length);
  turnTo(engine, tab);
  engine.run(`sheet.command.insert-${kind}-by-range`, {
    unitId: engine.unit,
    subUnitId: tab,
    range: linesOf(engine, tab, kind, after, count),
    direction: after === 0 ? first : later,
  });
}

/** Adds rows at the end of a tab until it has so many. */
export function growRows(engine: Engine, tab: string, rows: number): void {
  const known = engine.tab(tab).getRowCount();
  if (rows > known) insertLines(engine, tab, 'row', known, rows - known);
}

/** Refuses to take lines out that are not there, or all that are not frozen. */
export function removeLines(engine: Engine, tab: string, kind: Lines, first: number, count: number): void {
  const sheet = engine.tab(tab);
  const [kinds, all, frozen] =
    kind === 'row'
      ? ['rows', sheet.getRowCount(), sheet.getFreeze().ySplit]
      : ['columns', sheet.getColumnCount(), sheet.getFreeze().xSplit];
  if (first < 0 || count < 1 || first + count > all) throw new Error(`Those ${kinds} are out of bounds.`);
  if (all - count <= frozen) throw new Error(`Sorry, it is not possible to delete all non-frozen ${kinds}.`);
  turnTo(engine, tab);
  // The kind says that ranges open below are meant, too.
  const whole = kind === 'row' ? {} : { rangeType: core.RANGE_TYPE.COLUMN };
  const range = { ...linesOf(engine, tab, kind, first, count), ...whole };
  engine.run(`sheet.command.remove-${kind}-by-range`, { unitId: engine.unit, subUnitId: tab, range });
}
