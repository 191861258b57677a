import { columnName } from '../../../domain/text/cellName.ts';
import type { Choices } from '../../../tabs/Column.ts';
import type { Layout } from '../content/Layout.ts';
import type { TabContent } from '../content/TabContent.ts';
import { tabColors } from './colors.ts';
import { markCells } from './markCells.ts';
import { headerHeight, paintBands, paintColumns } from './paintColumns.ts';
import { drawRows, setHeights } from './printed/drawRows.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Puts everything into a blank tab: formats first, so that values are read as meant, values last, so that a tab that
 * holds something has everything.
 */
export function fillTab(spreadsheet: Spreadsheet, sheet: Sheet, content: TabContent, layout: Layout): void {
  const { columns, rows, values, namedRange, seldom } = content;
  if (content.printed) print(sheet, content.printed, columns.length);
  else lay(spreadsheet, sheet, content, layout);
  markCells(sheet, content, rows, at => at);
  spreadsheet.setNamedRange(namedRange, sheet.getRange(1, 1, rows, columns.length));
  sheet.getRange(1, 1, values.length, columns.length).setValues(values.map(row => [...row]));
  if (content.printed) setHeights(sheet, content.printed.rows);
  if (seldom && values.length === 1) sheet.hideSheet();
}

/** A header, and rows below it that go on. */
function lay(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  { use, columns, rows, frozenColumns, bands = [] }: TabContent,
  layout: Layout,
): void {
  columns.forEach(({ format, choices, hidden }, at) => {
    const cells = sheet.getRange(2, at + 1, rows - 1);
    if (format !== undefined) cells.setNumberFormat(format);
    if (choices !== undefined) cells.setDataValidation(choiceRule(spreadsheet, choices, layout));
    if (hidden) sheet.hideColumns(at + 1);
  });
  paintColumns(sheet, columns, 1);
  paintBands(sheet, bands, columns.length);
  sheet.getRange(1, 1, 1, columns.length).setNotes([columns.map(column => column.note)]);
  sheet.setRowHeight(1, headerHeight(columns));
  sheet.setFrozenRows(1);
  if (frozenColumns) sheet.setFrozenColumns(frozenColumns);
  sheet.setTabColor(tabColors[use]);
}

/** A table with what stands above and below it. */
function print(sheet: Sheet, { rows, columns }: NonNullable<TabContent['printed']>, width: number): void {
  drawRows(sheet, rows, columns, width - columns.length);
  const header = rows.findIndex(({ kind }) => kind === 'header') + 1;
  sheet.getRange(header, 1, 1, columns.length).setNotes([columns.map(({ note }) => note)]);
}

/** The drop-down of a column. */
export function choiceRule(
  spreadsheet: Spreadsheet,
  choices: Choices,
  layout: Layout,
): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(false);
  if (!('tab' in choices)) return builder.requireValueInList([...choices]).build();
  const letter = columnName(layout.columnOf(choices.tab, choices.column));
  const codes = spreadsheet.getSheetByName(layout.nameOf(choices.tab))!.getRange(`${letter}2:${letter}`);
  return builder.requireValueInRange(codes).build();
}
