import { colors, tabColors } from './colors.ts';
import { columnLetter } from './columnLetter.ts';
import type { Choices } from './Tab.ts';
import type { TabContent } from './TabContent.ts';
import { columnAt } from './tabs/tabs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Sheets counts widths in pixels. */
const PIXELS = 7;
const MARGIN = 12;
const LINE = 18;
/** Bold letters, and words that do not fill their lines. */
const BOLD = 1.25;

/** Puts everything into a new tab: formats first, so that values are read as meant, then values, then looks. */
export function fillTab(spreadsheet: Spreadsheet, content: TabContent): void {
  const { name, audience, columns, rows, values, namedRange, frozenColumns } = content;
  const sheet = spreadsheet.getSheetByName(name)!;
  const width = columns.length;
  columns.forEach(({ format, choices }, at) => {
    const cells = sheet.getRange(2, at + 1, rows - 1);
    if (format !== undefined) cells.setNumberFormat(format);
    if (choices !== undefined) cells.setDataValidation(rule(spreadsheet, choices));
  });
  sheet.getRange(1, 1, values.length, width).setValues(values.map(row => [...row]));
  const header = sheet.getRange(1, 1, 1, width);
  header.setFontWeight('bold').setWrap(true).setVerticalAlignment('top').setBackground(colors.header);
  header.setNotes([columns.map(column => column.note)]);
  sheet.setRowHeight(1, headerHeight(content));
  sheet.setFrozenRows(1);
  if (frozenColumns) sheet.setFrozenColumns(frozenColumns);
  sheet.setTabColor(tabColors[audience]);
  showColumns(sheet, content);
  markCells(sheet, content);
  spreadsheet.setNamedRange(namedRange, sheet.getRange(1, 1, rows, width));
}

function rule(spreadsheet: Spreadsheet, choices: Choices): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(false);
  if (!('tab' in choices)) return builder.requireValueInList([...choices]).build();
  const letter = columnLetter(columnAt(choices.tab, choices.column).index);
  const codes = spreadsheet.getSheetByName(choices.tab)!.getRange(`${letter}2:${letter}`);
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
    sheet.setColumnWidth(at + 1, width * PIXELS + MARGIN);
    if (hidden) sheet.hideColumns(at + 1);
  });
}

/** Colours: what is calculated grey beside the white of what people fill in; of scores, faults and missing data. */
function markCells(sheet: Sheet, { columns, rows, results }: TabContent): void {
  const body = (from: number, count: number) => sheet.getRange(2, from + 1, rows - 1, count);
  const when = () => SpreadsheetApp.newConditionalFormatRule();
  const scores = results ? [body(results.from, results.count)] : [];
  const calculated = runs(columns.map(column => column.calculated === true)).map(run => body(...run));
  const marks = [
    [when().whenTextStartsWith('Lỗi'), colors.faultText, colors.fault, scores],
    [when().whenTextEqualTo('Chưa đủ dữ liệu'), colors.missingText, colors.missing, scores],
    [when().whenCellNotEmpty(), colors.text, colors.calculated, calculated],
  ] as const;
  sheet.setConditionalFormatRules(
    marks
      .filter(([, , , cells]) => cells.length > 0)
      .map(([rule, text, background, cells]) =>
        rule
          .setFontColor(text)
          .setBackground(background)
          .setRanges([...cells])
          .build(),
      ),
  );
}

/** Where `true` stands in a row: first index and length of each run. */
function runs(flags: readonly boolean[]): readonly (readonly [from: number, count: number])[] {
  const starts = flags.flatMap((flag, at) => (flag && !flags[at - 1] ? [at] : []));
  return starts.map(from => {
    const end = flags.indexOf(false, from);
    return [from, (end < 0 ? flags.length : end) - from] as const;
  });
}
