import type { Grid, Row } from './Grid.ts';
import { Formula } from './Grid.ts';
import { headRows, typedColumns } from './typedColumns.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab with its formulas, as it was read; row 0 is the header. */
export interface TabRead {
  readonly sheet: Sheet;
  readonly values: readonly Row[];
  /** As long as `values`. */
  readonly formulas: readonly (readonly string[])[];
}

const MOST = 5;

export function readTab(sheet: Sheet): TabRead {
  const range = sheet.getDataRange();
  return { sheet, values: range.getValues(), formulas: range.getFormulas() };
}

/** The same for what is compared: read again where people have moved something between the two calls. */
export function readSteady(sheet: Sheet): TabRead {
  let found = readTab(sheet);
  for (let turn = 0; turn < MOST && !isStill(found); turn++) found = readTab(sheet);
  return found;
}

/** Whether everything that people have typed stands where it was read; what formulas give may change meanwhile. */
export function isStill({ sheet, values, formulas }: TabRead): boolean {
  const typed = (cells: readonly Row[]) =>
    JSON.stringify(
      cellsOf({ sheet, values: cells, formulas }).map(row =>
        row.map(cell => (cell instanceof Formula ? '' : cell)),
      ),
    );
  return typed(sheet.getDataRange().getValues()) === typed(values);
}

/** What people or set-up have put into each cell; blank where a function fills it from its head. At least so many rows. */
export function cellsOf({ values, formulas }: TabRead, atLeast = 0): readonly Row[] {
  const width = values[0]?.length ?? 0;
  const blank = Array.from({ length: width }, () => '');
  const isTyped = typedColumns(headRows(formulas), blank);
  return Array.from({ length: Math.max(values.length, atLeast) }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      const formula = formulas[row]?.[column] ?? '';
      if (formula !== '') return new Formula(formula);
      return row > 0 && !isTyped[column] ? '' : (values[row]?.[column] ?? '');
    }),
  );
}

export const gridOf = ([header = [], ...rows]: readonly Row[]): Grid => ({
  header: header.map(String),
  rows,
});
