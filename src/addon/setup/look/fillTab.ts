import { columnName } from '../../../domain/text/cellName.ts';
import type { Choices } from '../../../tabs/Column.ts';
import type { Layout } from '../content/Layout.ts';
import type { TabContent } from '../content/TabContent.ts';
import { colors, tabColors } from './colors.ts';
import { markCells } from './markCells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Sheets counts widths in pixels. */
const PIXELS = 7;
const MARGIN = 12;
const LINE = 18;
/** Bold letters, and words that do not fill their lines. */
const BOLD = 1.25;

/** The width of a column of so many characters. */
export const pixelsOf = (characters: number) => characters * PIXELS + MARGIN;

/**
 * Puts everything into a blank tab: formats first, so that values are read as meant, values last, so that a tab that
 * holds something has everything.
 */
export function fillTab(spreadsheet: Spreadsheet, sheet: Sheet, content: TabContent, layout: Layout): void {
  const { audience, columns, rows, values, namedRange, frozenColumns } = content;
  const width = columns.length;
  columns.forEach(({ format, choices }, at) => {
    const cells = sheet.getRange(2, at + 1, rows - 1);
    if (format !== undefined) cells.setNumberFormat(format);
    if (choices !== undefined) cells.setDataValidation(choiceRule(spreadsheet, choices, layout));
  });
  const header = sheet.getRange(1, 1, 1, width);
  header.setFontWeight('bold').setWrap(true).setVerticalAlignment('top').setBackground(colors.header);
  header.setNotes([columns.map(column => column.note)]);
  sheet.setRowHeight(1, headerHeight(content));
  sheet.setFrozenRows(1);
  if (frozenColumns) sheet.setFrozenColumns(frozenColumns);
  sheet.setTabColor(tabColors[audience]);
  showColumns(sheet, content);
  markCells(sheet, content, rows, at => at);
  spreadsheet.setNamedRange(namedRange, sheet.getRange(1, 1, rows, width));
  sheet.getRange(1, 1, values.length, width).setValues(values.map(row => [...row]));
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

/** The most lines that a header needs; a script sets the height that Sheets would find while it shows the row. */
function headerHeight({ columns, values }: TabContent): number {
  const lines = columns.map(({ width }, at) => {
    const title = String(values[0]![at]);
    return title.startsWith('=') ? 1 : Math.ceil((title.length * BOLD) / width);
  });
  return Math.max(...lines) * LINE + MARGIN;
}

/** Widths; columns of intermediate results hidden. */
function showColumns(sheet: Sheet, { columns }: TabContent): void {
  columns.forEach(({ width, hidden }, at) => {
    sheet.setColumnWidth(at + 1, pixelsOf(width));
    if (hidden) sheet.hideColumns(at + 1);
  });
}
