import { colors, tabColors } from './colors.ts';
import { columnAt } from './tabs/tabs.ts';
import { columnLetter } from './columnLetter.ts';
import type { Choices } from './Tab.ts';
import type { TabContent } from './TabContent.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Sheets counts widths in pixels. */
const PIXELS = 7;
const MARGIN = 12;

/** Puts everything into a new tab: formats first, so that values are read as meant, then values, then looks. */
export function fillTab(spreadsheet: Spreadsheet, content: TabContent): void {
  const { name, audience, columns, values, namedRange } = content;
  const sheet = spreadsheet.getSheetByName(name)!;
  const width = columns.length;
  if (sheet.getMaxColumns() < width)
    sheet.insertColumnsAfter(sheet.getMaxColumns(), width - sheet.getMaxColumns());
  const { rows } = content;
  if (sheet.getMaxRows() > rows) sheet.deleteRows(rows + 1, sheet.getMaxRows() - rows);
  columns.forEach(({ format, choices }, at) => {
    const cells = sheet.getRange(2, at + 1, rows - 1);
    if (format !== undefined) cells.setNumberFormat(format);
    if (choices !== undefined) cells.setDataValidation(rule(spreadsheet, choices));
  });
  sheet.getRange(1, 1, values.length, width).setValues(values.map(row => [...row]));
  const header = sheet.getRange(1, 1, 1, width);
  header.setFontWeight('bold').setWrap(true).setVerticalAlignment('top').setBackground(colors.header);
  header.setNotes([columns.map(column => column.note)]);
  sheet.setFrozenRows(1);
  sheet.setTabColor(tabColors[audience]);
  showColumns(sheet, content);
  markResults(sheet, content);
  spreadsheet.setNamedRange(namedRange, sheet.getRange(1, 1, rows, width));
}

function rule(spreadsheet: Spreadsheet, choices: Choices): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(false);
  if (!('tab' in choices)) return builder.requireValueInList([...choices]).build();
  const letter = columnLetter(columnAt(choices.tab, choices.column).index);
  const codes = spreadsheet.getSheetByName(choices.tab)!.getRange(`${letter}2:${letter}`);
  return builder.requireValueInRange(codes).build();
}

/** Widths; calculated cells grey beside the white of what people fill in; long texts wrapped. */
function showColumns(sheet: Sheet, { columns, rows }: TabContent): void {
  columns.forEach(({ width, calculated, hidden }, at) => {
    sheet.setColumnWidth(at + 1, width * PIXELS + MARGIN);
    if (hidden) sheet.hideColumns(at + 1);
    if (calculated) sheet.getRange(2, at + 1, rows - 1).setBackground(colors.calculated);
  });
}

/** Colours beside the words: a fault, a rating without all data. */
function markResults(sheet: Sheet, { results, rows }: TabContent): void {
  if (!results) return;
  const cells = sheet.getRange(2, results.from + 1, rows - 1, results.count);
  const first = `$${columnLetter(results.from)}2`;
  const rules = [
    [`=LEFT(${first}; 3)="Lỗi"`, colors.faultText, colors.fault],
    [`=${first}="Chưa đủ dữ liệu"`, colors.missingText, colors.missing],
  ] as const;
  sheet.setConditionalFormatRules(
    rules.map(([formula, text, background]) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setFontColor(text)
        .setBackground(background)
        .setRanges([cells])
        .build(),
    ),
  );
}
