import { randomUUID } from 'node:crypto';
import type { Engine } from '../engine/Engine.ts';
import { core } from '../engine/univer.ts';
import { used } from './extent.ts';
import type { Handlers } from './Handlers.ts';
import { refuseRemoval, refuseTooMany } from './room.ts';

/** Google's size of a new tab. */
const ROWS = 1000;
const COLUMNS = 26;

/**
 * Tabs: which there are, new ones, their names, rows, columns, looks. What moves cells or renames is done by a command:
 * that also mends the formulas and names that point there.
 */
export function tabs(
  engine: Engine,
): Handlers<
  | 'tabs'
  | 'extent'
  | 'insertTab'
  | 'removeTab'
  | 'renameTab'
  | 'freeze'
  | 'removeRows'
  | 'insertRows'
  | 'insertColumns'
  | 'removeColumns'
  | 'hideColumns'
  | 'hideTab'
  | 'width'
  | 'rowHeight'
  | 'tabColor'
  | 'title'
> {
  const target = (tab: string) => ({ unitId: engine.unit, subUnitId: tab });
  // Univer mends formulas as if rows and columns always went from the tab that is shown.
  const activate = (tab: string) => engine.workbook.setActiveSheet(engine.tab(tab));
  const refuseTwin = (name: string, own?: string) => {
    if (engine.workbook.getSheets().some(tab => tab.getName() === name && tab.getSheetId() !== own))
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  };
  return {
    tabs: () =>
      engine.workbook.getSheets().map(tab => ({
        id: tab.getSheetId(),
        name: tab.getName(),
        rows: tab.getRowCount(),
        columns: tab.getColumnCount(),
        frozenRows: tab.getFreeze().ySplit,
        frozenColumns: tab.getFreeze().xSplit,
        isHidden: tab.isSheetHidden() === core.BooleanNumber.TRUE,
      })),
    extent: ({ tab }) => used(engine, tab),
    title: () => engine.workbook.getName(),
    insertTab: ({ name, index }) => {
      refuseTwin(name);
      refuseTooMany(engine, ROWS * COLUMNS);
      const sheet = core.mergeWorksheetSnapshotWithDefault({
        id: `t${randomUUID()}`,
        name,
        rowCount: ROWS,
        columnCount: COLUMNS,
      });
      engine.run('sheet.mutation.insert-sheet', { unitId: engine.unit, index, sheet });
      return sheet.id;
    },
    removeTab: ({ tab }) => {
      if (engine.workbook.getSheets().every(one => one.getSheetId() === tab || one.isSheetHidden()))
        throw new Error("You can't remove all the sheets in a document.");
      engine.run('sheet.mutation.remove-sheet', { ...target(tab), subUnitName: engine.tab(tab).getName() });
      return null;
    },
    renameTab: ({ tab, name }) => {
      refuseTwin(name, tab);
      engine.run('sheet.command.set-worksheet-name', { ...target(tab), name });
      return null;
    },
    freeze: ({ tab, rows, columns }) => {
      const frozen = { startRow: rows || -1, startColumn: columns || -1, ySplit: rows, xSplit: columns };
      engine.run('sheet.mutation.set-frozen', { ...target(tab), ...frozen });
      return null;
    },
    removeRows: ({ tab, row, count }) => {
      const sheet = engine.tab(tab);
      const [all, frozen] = [sheet.getRowCount(), sheet.getFreeze().ySplit];
      refuseRemoval('rows', { first: row, count, all, frozen });
      activate(tab);
      const columns = { startColumn: 0, endColumn: engine.tab(tab).getColumnCount() - 1 };
      const range = { startRow: row, endRow: row + count - 1, ...columns };
      engine.run('sheet.command.remove-row-by-range', { ...target(tab), range });
      return null;
    },
    // New lines look like those behind them, the first ones like those in front.
    insertRows: ({ tab, after, count }) => {
      refuseTooMany(engine, count * engine.tab(tab).getColumnCount());
      const columns = { startColumn: 0, endColumn: engine.tab(tab).getColumnCount() - 1 };
      const range = { ...columns, startRow: after, endRow: after + count - 1 };
      const direction = after === 0 ? core.Direction.UP : core.Direction.DOWN;
      engine.run('sheet.command.insert-row-by-range', { ...target(tab), range, direction });
      return null;
    },
    insertColumns: ({ tab, after, count }) => {
      refuseTooMany(engine, count * engine.tab(tab).getRowCount());
      const rows = { startRow: 0, endRow: engine.tab(tab).getRowCount() - 1 };
      const range = { ...rows, startColumn: after, endColumn: after + count - 1 };
      const direction = after === 0 ? core.Direction.LEFT : core.Direction.RIGHT;
      engine.run('sheet.command.insert-col-by-range', { ...target(tab), range, direction });
      return null;
    },
    removeColumns: ({ tab, column, count }) => {
      const sheet = engine.tab(tab);
      const [all, frozen] = [sheet.getColumnCount(), sheet.getFreeze().xSplit];
      refuseRemoval('columns', { first: column, count, all, frozen });
      activate(tab);
      const rows = { startRow: 0, endRow: engine.tab(tab).getRowCount() - 1 };
      // The kind says that ranges open below are meant, too.
      const rangeType = core.RANGE_TYPE.COLUMN;
      const range = { ...rows, startColumn: column, endColumn: column + count - 1, rangeType };
      engine.run('sheet.command.remove-col-by-range', { ...target(tab), range });
      return null;
    },
    hideColumns: ({ tab, column, count }) => {
      const rows = { startRow: 0, endRow: engine.tab(tab).getRowCount() - 1 };
      const ranges = [{ ...rows, startColumn: column, endColumn: column + count - 1 }];
      engine.run('sheet.mutation.set-col-hidden', { ...target(tab), ranges });
      return null;
    },
    width: ({ tab, column, pixels }) => {
      const ranges = [{ startRow: 0, endRow: 0, startColumn: column, endColumn: column }];
      engine.run('sheet.mutation.set-worksheet-col-width', { ...target(tab), ranges, colWidth: pixels });
      return null;
    },
    rowHeight: ({ tab, row, pixels }) => {
      const ranges = [{ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }];
      engine.run('sheet.mutation.set-worksheet-row-height', { ...target(tab), ranges, rowHeight: pixels });
      engine.run('sheet.mutation.set-worksheet-row-is-auto-height', {
        ...target(tab),
        ranges,
        autoHeightInfo: core.BooleanNumber.FALSE,
      });
      return null;
    },
    hideTab: ({ tab, isHidden }) => {
      const { TRUE, FALSE } = core.BooleanNumber;
      engine.run('sheet.mutation.set-worksheet-hidden', { ...target(tab), hidden: isHidden ? TRUE : FALSE });
      return null;
    },
    tabColor: ({ tab, color }) => {
      engine.run('sheet.mutation.set-tab-color', { ...target(tab), color });
      return null;
    },
  };
}
