import { columnIndex } from '../sheet/address.ts';
import type { CellArea } from '../sheet/CellValue.ts';
import { gidOf } from '../sheet/link.ts';
import type { TabState } from '../sheet/Operations.ts';
import { ask } from './ask.ts';
import { conditionalRuleOf, conditionOf } from './cellRules.ts';
import { only } from './only.ts';
import { protect, protectionsOf } from './protection.ts';
import { newRange } from './range.ts';
import { newRangeList } from './rangeList.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ADDRESS = /^\$?([A-Z]+)\$?(\d+)?(?::\$?([A-Z]+)\$?(\d+)?)?$/i;

/** SpreadsheetApp.Sheet. Source: https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export function newSheet(id: string): Sheet {
  const state = (): TabState => {
    const found = ask('tabs', {}).find(tab => tab.id === id);
    if (!found) throw new Error('The sheet was deleted.');
    return found;
  };
  const range = (area: Omit<CellArea, 'tab'>) => {
    const { rows, columns } = state();
    const [bottom, right] = [area.row + area.rows, area.column + area.columns];
    if (area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1)
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    if (bottom > rows || right > columns)
      throw new Error('The coordinates or dimensions of the range are invalid.');
    return newRange({ tab: id, ...area }, sheet);
  };
  /** What has been asked for gives the sheet back. */
  const chained = (_: unknown) => sheet;
  const sheet: Sheet = only<Sheet>('Sheet', {
    getName: () => state().name,
    getSheetId: () => gidOf(id),
    getIndex: () => ask('tabs', {}).findIndex(tab => tab.id === id) + 1,
    getMaxRows: () => state().rows,
    getMaxColumns: () => state().columns,
    getLastRow: () => ask('extent', { tab: id }).rows,
    getLastColumn: () => ask('extent', { tab: id }).columns,
    getFrozenRows: () => state().frozenRows,
    getDataRange: () => {
      const { rows, columns } = ask('extent', { tab: id });
      return range({ row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) });
    },
    getRange: ((first: string | number, column: number = 1, rows: number = 1, columns: number = 1) =>
      typeof first === 'string'
        ? range(addressed(first, state()))
        : range({ row: first - 1, column: column - 1, rows, columns })) as Sheet['getRange'],
    getRangeList: notations => newRangeList(notations.map(one => sheet.getRange(one))),
    getSheetValues: (row, column, rows, columns) => {
      const used = rows < 0 || columns < 0 ? ask('extent', { tab: id }) : { rows: 0, columns: 0 };
      const area = {
        tab: id,
        row: row - 1,
        column: column - 1,
        rows: rows < 0 ? used.rows - row + 1 : rows,
        columns: columns < 0 ? used.columns - column + 1 : columns,
      };
      return ask('readValues', { area }) as unknown as unknown[][];
    },
    appendRow: values => {
      const { rows: row } = ask('extent', { tab: id });
      const area = { tab: id, row, column: 0, rows: 1, columns: values.length };
      ask('write', { area, values: [values] });
      return sheet;
    },
    setName: name => chained(ask('renameTab', { tab: id, name })),
    setFrozenRows: rows => ask('freeze', { tab: id, rows, columns: state().frozenColumns }),
    setFrozenColumns: columns => ask('freeze', { tab: id, rows: state().frozenRows, columns }),
    setColumnWidth: (column, pixels) => sheet.setColumnWidths(column, 1, pixels),
    setColumnWidths: (column, count, pixels) =>
      chained(ask('width', { tab: id, column: column - 1, count, pixels })),
    deleteRow: row => chained(ask('removeRows', { tab: id, row: row - 1, count: 1 })),
    deleteRows: (row, count) => ask('removeRows', { tab: id, row: row - 1, count }),
    insertRowsAfter: (after, count) => chained(ask('insertRows', { tab: id, after, count })),
    insertColumnsAfter: (after, count) => chained(ask('insertColumns', { tab: id, after, count })),
    insertRowsBefore: (before, count) => chained(ask('insertRows', { tab: id, after: before - 1, count })),
    deleteColumn: column => chained(ask('removeColumns', { tab: id, column: column - 1, count: 1 })),
    deleteColumns: (column, count) => ask('removeColumns', { tab: id, column: column - 1, count }),
    isSheetHidden: () => state().isHidden,
    hideSheet: () => chained(ask('hideTab', { tab: id, isHidden: true })),
    showSheet: () => chained(ask('hideTab', { tab: id, isHidden: false })),
    activate: () => chained(sheet.getRange(1, 1).activate()),
    hasHiddenGridlines: () => state().hidesGridlines,
    setHiddenGridlines: isHidden => chained(ask('gridlines', { tab: id, isHidden })),
    protect: () => {
      const { rows, columns } = state();
      return protect({ tab: id, row: 0, column: 0, rows, columns }, true, other => newRange(other, sheet));
    },
    getProtections: type => protectionsOf(type, other => newRange(other, sheet), id),
    hideColumns: ((column: number, count: number = 1) =>
      ask('hideColumns', { tab: id, column: column - 1, count })) as Sheet['hideColumns'],
    setRowHeight: (row, pixels) => sheet.setRowHeights(row, 1, pixels),
    setRowHeights: (row, count, pixels) =>
      chained(ask('rowHeight', { tab: id, row: row - 1, count, pixels, grows: true })),
    setRowHeightsForced: (row, count, pixels) =>
      chained(ask('rowHeight', { tab: id, row: row - 1, count, pixels, grows: false })),
    setTabColor: color => chained(ask('tabColor', { tab: id, color: color ?? '' })),
    getConditionalFormatRules: () =>
      ask('readConditions', { tab: id }).map(condition =>
        conditionalRuleOf(
          condition,
          condition.areas.map(area => newRange(area, sheet)),
        ),
      ),
    setConditionalFormatRules: rules => ask('conditions', { tab: id, conditions: rules.map(conditionOf) }),
  });
  return sheet;
}

/** `B2`, `B2:C9`, `B2:C`, `B:C`. */
function addressed(text: string, { rows }: TabState): Omit<CellArea, 'tab'> {
  const match = ADDRESS.exec(text);
  if (!match) throw new Error(`Range not found: ${text}`);
  const [, left, top, right = left, bottom] = match;
  const row = Number(top ?? 1) - 1;
  const isCell = match[3] === undefined && top !== undefined;
  const last = isCell ? row : bottom === undefined ? rows - 1 : Number(bottom) - 1;
  const column = columnIndex(left!);
  return { row, column, rows: last - row + 1, columns: columnIndex(right!) - column + 1 };
}
