import { columnName } from '../../../domain/text/cellName.ts';
import type { Choices } from '../../../tabs/Column.ts';
import { asTyped } from '../../sheet/asText.ts';
import type { Layout } from '../content/Layout.ts';
import type { TabContent } from '../content/TabContent.ts';
import { lead, missingLeads } from '../guide/leads.ts';
import { tabColors } from './colors.ts';
import { drawPage } from './drawPage.ts';
import { markCells } from './markCells.ts';
import { headerHeight, paintBands, paintColumns } from './paintColumns.ts';
import { drawRows, setHeights } from './printed/drawRows.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Puts everything into a blank tab: formats first, so that values are read as meant, values last, so that a tab that
 * holds something has everything; only where a page leads to is looked after later, too.
 */
export function fillTab(spreadsheet: Spreadsheet, sheet: Sheet, content: TabContent, layout: Layout): void {
  const { use, rows, values, namedRange, page, printed } = content;
  const width = values[0]!.length;
  if (page) drawPage(sheet, page);
  else if (printed) drawPrinted(sheet, printed, width);
  else drawTable(spreadsheet, sheet, content, layout);
  if (!page) markCells(sheet, content, rows, at => at);
  sheet.setTabColor(tabColors[use]);
  spreadsheet.setNamedRange(namedRange, sheet.getRange(1, 1, rows, width));
  sheet.getRange(1, 1, values.length, width).setValues(values.map(row => row.map(asTyped)));
  if (printed) setHeights(sheet, printed.rows);
  if (page) {
    lead(sheet, missingLeads(spreadsheet, sheet, page));
    sheet.activate();
  }
  if (content.seldom && values.length === 1) sheet.hideSheet();
}

/** A table below a header. */
function drawTable(spreadsheet: Spreadsheet, sheet: Sheet, content: TabContent, layout: Layout): void {
  const { columns, rows, frozenColumns, bands = [] } = content;
  columns.forEach(({ format }, at) => {
    if (format !== undefined) sheet.getRange(2, at + 1).setNumberFormat(format);
  });
  paintColumns(sheet, columns, 1);
  columns.forEach(({ choices, hidden }, at) => {
    if (choices !== undefined)
      sheet.getRange(2, at + 1, rows - 1).setDataValidation(choiceRule(spreadsheet, choices, layout));
    if (hidden) sheet.hideColumns(at + 1);
  });
  paintBands(sheet, bands, columns.length);
  sheet.getRange(1, 1, 1, columns.length).setNotes([columns.map(column => column.note)]);
  sheet.setRowHeight(1, headerHeight(columns));
  sheet.setFrozenRows(1);
  if (frozenColumns) sheet.setFrozenColumns(frozenColumns);
}

/** A table with what stands above and below it. */
function drawPrinted(
  sheet: Sheet,
  { rows, columns }: NonNullable<TabContent['printed']>,
  width: number,
): void {
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
