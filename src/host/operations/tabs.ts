import { randomInt } from 'node:crypto';
import type { Engine } from '../engine/Engine.ts';
import { core } from '../engine/univer.ts';
import type { Handlers } from '../execution/answer.ts';
import { gidOf } from '../sheet/link.ts';
import { used } from './extent.ts';
import { heightOf } from './heights.ts';
import { insertLines, linesOf, refuseTooMany, removeLines } from './lines.ts';

/** Google's size of a new tab. */
const ROWS = 1000;
const COLUMNS = 26;

/**
 * Tabs: which there are, new ones, their names, rows, columns, looks. What moves cells or renames is done by a command:
 * that also mends the formulas and names that point there.
 */
export function tabs(engine: Engine) {
  const target = (tab: string) => ({ unitId: engine.unit, subUnitId: tab });
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
        hidesGridlines: tab.getConfig().showGridlines === core.BooleanNumber.FALSE,
      })),
    extent: ({ tab }) => used(engine, tab),
    title: () => engine.workbook.getName(),
    insertTab: ({ name, index }) => {
      refuseTwin(name);
      refuseTooMany(engine, ROWS * COLUMNS);
      const sheet = core.mergeWorksheetSnapshotWithDefault({
        id: newId(engine),
        name,
        rowCount: ROWS,
        columnCount: COLUMNS,
      });
      engine.run('sheet.mutation.insert-sheet', { unitId: engine.unit, index, sheet });
      return sheet.id;
    },
    removeTab: ({ tab }) => {
      if (isLastShown(engine, tab)) throw new Error("You can't remove all the sheets in a document.");
      engine.run('sheet.mutation.remove-sheet', { ...target(tab), subUnitName: engine.tab(tab).getName() });
    },
    renameTab: ({ tab, name }) => {
      refuseTwin(name, tab);
      engine.run('sheet.command.set-worksheet-name', { ...target(tab), name });
    },
    freeze: ({ tab, rows, columns }) => {
      const frozen = { startRow: rows || -1, startColumn: columns || -1, ySplit: rows, xSplit: columns };
      engine.run('sheet.mutation.set-frozen', { ...target(tab), ...frozen });
    },
    removeRows: ({ tab, row, count }) => removeLines(engine, tab, 'row', row, count),
    insertRows: ({ tab, after, count }) => insertLines(engine, tab, 'row', after, count),
    removeColumns: ({ tab, column, count }) => removeLines(engine, tab, 'col', column, count),
    insertColumns: ({ tab, after, count }) => insertLines(engine, tab, 'col', after, count),
    hideColumns: ({ tab, column, count }) => {
      const ranges = [linesOf(engine, tab, 'col', column, count)];
      engine.run('sheet.mutation.set-col-hidden', { ...target(tab), ranges });
    },
    width: ({ tab, column, count, pixels }) => {
      const ranges = [linesOf(engine, tab, 'col', column, count)];
      engine.run('sheet.mutation.set-worksheet-col-width', { ...target(tab), ranges, colWidth: pixels });
    },
    rowHeight: ({ tab, row, count, pixels, grows }) => {
      const ranges = [linesOf(engine, tab, 'row', row, count)];
      const rowHeight = grows
        ? Object.fromEntries(
            Array.from({ length: count }, (_, at) => {
              return [row + at, Math.max(pixels, heightOf(engine, tab, row + at))];
            }),
          )
        : pixels;
      engine.run('sheet.mutation.set-worksheet-row-height', { ...target(tab), ranges, rowHeight });
      engine.run('sheet.mutation.set-worksheet-row-is-auto-height', {
        ...target(tab),
        ranges,
        autoHeightInfo: core.BooleanNumber.FALSE,
      });
    },
    hideTab: ({ tab, isHidden }) => {
      const { TRUE, FALSE } = core.BooleanNumber;
      if (isHidden && isLastShown(engine, tab))
        throw new Error("You can't hide all the sheets in a document.");
      engine.run('sheet.mutation.set-worksheet-hidden', { ...target(tab), hidden: isHidden ? TRUE : FALSE });
    },
    moveTab: ({ tab, index }) => {
      const fromOrder = engine.workbook.getSheets().indexOf(engine.tab(tab));
      engine.run('sheet.mutation.set-worksheet-order', { ...target(tab), fromOrder, toOrder: index });
    },
    gridlines: ({ tab, isHidden }) => {
      const { TRUE, FALSE } = core.BooleanNumber;
      const showGridlines = isHidden ? FALSE : TRUE;
      engine.run('sheet.mutation.toggle-gridlines', { ...target(tab), showGridlines });
    },
    tabColor: ({ tab, color }) => engine.run('sheet.mutation.set-tab-color', { ...target(tab), color }),
  } satisfies Partial<Handlers>;
}

function isLastShown(engine: Engine, tab: string): boolean {
  return engine.workbook.getSheets().every(one => one.getSheetId() === tab || one.isSheetHidden());
}

/** The id of a new tab, whose digits are its gid: a whole number of 31 bits, as Google's are. */
function newId(engine: Engine): string {
  const gids = engine.workbook.getSheets().map(tab => gidOf(tab.getSheetId()));
  const gid = randomInt(2 ** 31);
  return gids.includes(gid) ? newId(engine) : `t${gid}`;
}
