import { cellAddress } from '../sheet/address.ts';
import type { CellArea, CellValue } from '../sheet/CellValue.ts';
import type { Look } from '../sheet/Operations.ts';
import { ask } from './ask.ts';
import { checkRows } from './checkRows.ts';
import { ruleOf, validationOf } from './dataValidation.ts';
import { only } from './only.ts';
import { protect } from './protection.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Values = readonly (readonly CellValue[])[];

const areas = new WeakMap<Range, CellArea>();

/** The rectangle that a range of the script stands for. */
export function areaOf(range: Range): CellArea {
  return areas.get(range)!;
}

/** SpreadsheetApp.Range over a rectangle. Source: https://developers.google.com/apps-script/reference/spreadsheet/range */
export function newRange(area: CellArea, sheet: GoogleAppsScript.Spreadsheet.Sheet): Range {
  const { row, column, rows, columns } = area;
  const fill = <Value>(value: Value) => Array.from({ length: rows }, () => Array<Value>(columns).fill(value));
  const look = (change: Look): Range => {
    ask('look', { area, look: change });
    return range;
  };
  const write = (values: Values): Range => {
    ask('write', { area, values: checkRows(values, area) });
    return range;
  };
  const range: Range = only<Range>('Range', {
    getRow: () => row + 1,
    getColumn: () => column + 1,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getLastRow: () => row + rows,
    getLastColumn: () => column + columns,
    getSheet: () => sheet,
    canEdit: () => ask('mayEdit', { area }),
    activate: () => {
      ask('select', { area });
      return range;
    },
    getA1Notation: () => {
      const [first, last] = [cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1)];
      return first === last ? first : `${first}:${last}`;
    },
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
    setFormulas: formulas => write(formulas as unknown as Values),
    clearContent: () => write(fill('')),
    setNumberFormat: format => {
      ask('writeFormats', { area, formats: fill(format) });
      return range;
    },
    setNumberFormats: formats => {
      ask('writeFormats', { area, formats: checkRows(formats as unknown as string[][], area) });
      return range;
    },
    setNote: note => {
      ask('writeNotes', { area, notes: fill(note ?? '') });
      return range;
    },
    setNotes: notes => {
      ask('writeNotes', { area, notes: checkRows(notes as unknown as string[][], area) });
      return range;
    },
    setDataValidation: rule => {
      ask('validate', { area, validation: rule === null ? null : validationOf(rule) });
      return range;
    },
    insertCheckboxes: (() => {
      ask('validate', { area, validation: { kind: 'checkbox', strict: true } });
      return range;
    }) as Range['insertCheckboxes'],
    setFontWeight: weight => look({ bold: weight === 'bold' }),
    setFontStyle: style => look({ italic: style === 'italic' }),
    setFontColor: color => look({ color: color ?? '#000000' }),
    setFontSize: size => look({ size }),
    setBackground: color => look({ background: color ?? '#ffffff' }),
    setWrap: wrap => look({ wrap }),
    setHorizontalAlignment: alignment =>
      look(alignment === null ? {} : { horizontal: alignment as 'left' | 'center' | 'right' }),
    setVerticalAlignment: alignment =>
      look(alignment === null ? {} : { vertical: alignment as 'top' | 'middle' | 'bottom' }),
  });
  areas.set(range, area);
  return range;
}
