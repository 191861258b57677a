import { spanName, spanOf } from '../sheet/address.ts';
import { type CellArea, type CellValue, grid } from '../sheet/CellValue.ts';
import type { Look } from '../sheet/Operations.ts';
import { keepArea } from './areas.ts';
import { ask } from './ask.ts';
import { ruleOf, validationOf } from './cellRules.ts';
import { only } from './only.ts';
import { protect } from './protection.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Values = readonly (readonly CellValue[])[];

/** SpreadsheetApp.Range over a rectangle. Source: https://developers.google.com/apps-script/reference/spreadsheet/range */
export function newRange(area: CellArea, sheet: GoogleAppsScript.Spreadsheet.Sheet): Range {
  const { row, column, rows, columns } = area;
  const fill = <Value>(value: Value) => grid(area, () => value);
  /** What has been asked for gives the range back. */
  const chained = (_: unknown) => range;
  const look = (change: Look) => chained(ask('look', { area, look: change }));
  const write = (values: Values) => chained(ask('write', { area, values: checkRows(values, area) }));
  const range: Range = only<Range>('Range', {
    getRow: () => row + 1,
    getColumn: () => column + 1,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getLastRow: () => row + rows,
    getLastColumn: () => column + columns,
    getSheet: () => sheet,
    canEdit: () => ask('mayEdit', { area }),
    activate: () => chained(ask('select', { area })),
    getA1Notation: () => spanName(spanOf(area)),
    getValues: () => ask('readValues', { area }).map(line => [...line]),
    getValue: () => ask('readValues', { area: { ...area, rows: 1, columns: 1 } })[0]![0],
    getDisplayValues: () => ask('readDisplay', { area }).map(line => [...line]),
    getFormulas: () => ask('readFormulas', { area }).map(line => [...line]),
    getNotes: () => ask('readNotes', { area }).map(line => [...line]),
    getNumberFormat: () => ask('readFormats', { area: { ...area, rows: 1, columns: 1 } })[0]![0]!,
    getNumberFormats: () => ask('readFormats', { area }).map(line => [...line]),
    getDataValidations: () =>
      ask('readValidations', { area }).map(line => line.map(one => (one ? ruleOf(one) : null))) as ReturnType<
        Range['getDataValidations']
      >,
    protect: () => protect(area, false, other => newRange(other, sheet)),
    setValues: values => write(values as Values),
    setValue: value => write(fill(value as CellValue)),
    setFormula: formula => write(fill(formula)),
    clearContent: () => write(fill('')),
    setNumberFormat: format => chained(ask('writeFormats', { area, formats: fill(format) })),
    setNote: note => chained(ask('writeNotes', { area, notes: fill(note ?? '') })),
    setNotes: notes =>
      chained(ask('writeNotes', { area, notes: checkRows(notes as unknown as string[][], area) })),
    setDataValidation: rule =>
      chained(ask('validate', { area, validation: rule === null ? null : validationOf(rule) })),
    insertCheckboxes: (() =>
      chained(
        ask('validate', { area, validation: { kind: 'checkbox', strict: true } }),
      )) as Range['insertCheckboxes'],
    setFontWeight: weight => look({ bold: weight === 'bold' }),
    setFontColor: color => look({ color: color ?? '#000000' }),
    setBackground: color => look({ background: color ?? '#ffffff' }),
    setWrap: wrap => look({ wrap }),
    setVerticalAlignment: alignment =>
      look(alignment === null ? {} : { vertical: alignment as 'top' | 'middle' | 'bottom' }),
  });
  keepArea(range, area);
  return range;
}

/** Refuses what does not have exactly the shape of the range, in Google's words. */
function checkRows<Value>(
  values: readonly (readonly Value[])[],
  { rows, columns }: CellArea,
): readonly (readonly Value[])[] {
  const mismatch = (what: string, found: number, wanted: number) =>
    new Error(
      `The number of ${what} in the data does not match the number of ${what} in the range. ` +
        `The data has ${found} but the range has ${wanted}.`,
    );
  if (values.length !== rows) throw mismatch('rows', values.length, rows);
  for (const line of values) {
    if (line.length !== columns) throw mismatch('columns', line.length, columns);
    for (const value of line)
      if (value === undefined || (typeof value === 'object' && value !== null && !(value instanceof Date)))
        throw new Error(`Cannot convert ${String(value)} to a cell value.`);
  }
  return values;
}
