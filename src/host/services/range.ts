import { spanName, spanOf } from '../sheet/address.ts';
import { type CellArea, type CellValue, grid } from '../sheet/CellValue.ts';
import { areaOf, keepArea } from './areas.ts';
import { ask } from './ask.ts';
import { ruleOf, validationOf } from './cellRules.ts';
import { copyPasteTypes, lookSetters, manyLooks } from './looks.ts';
import { only } from './only.ts';
import { protect } from './protection.ts';
import { richTextOf, richTextValueOf } from './richText.ts';
import { checkShape } from './shape.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Values = readonly (readonly CellValue[])[];

/** SpreadsheetApp.Range over a rectangle. Source: https://developers.google.com/apps-script/reference/spreadsheet/range */
export function newRange(area: CellArea, sheet: GoogleAppsScript.Spreadsheet.Sheet): Range {
  const { row, column, rows, columns } = area;
  const fill = <Value>(value: Value) => grid(area, () => value);
  /** What has been asked for gives the range back. */
  const chained = (_: unknown) => range;
  const write = (values: Values) => chained(ask('write', { area, values: checkValues(values, area) }));
  const merge = (isAcross: boolean) => chained(ask('merge', { area, isAcross }));
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
    setNumberFormats: formats => chained(ask('writeFormats', { area, formats: checkShape(formats, area) })),
    setNote: note => chained(ask('writeNotes', { area, notes: fill(note ?? '') })),
    setNotes: notes =>
      chained(ask('writeNotes', { area, notes: checkShape(notes as unknown as string[][], area) })),
    setDataValidation: rule =>
      chained(ask('validate', { area, validation: rule === null ? null : validationOf(rule) })),
    insertCheckboxes: (() =>
      chained(
        ask('validate', { area, validation: { kind: 'checkbox', strict: true } }),
      )) as Range['insertCheckboxes'],
    ...lookSetters([area], () => range),
    ...manyLooks(area, () => range),
    copyTo: (to: Range, what?: unknown, isTransposed = false) => {
      if (what !== copyPasteTypes.PASTE_FORMAT || isTransposed)
        throw new Error(`This spreadsheet copies nothing but PASTE_FORMAT: ${String(what)}`);
      ask('copyLooks', { from: area, area: areaOf(to) });
    },
    merge: () => merge(false),
    mergeAcross: () => merge(true),
    getMergedRanges: () => ask('merges', { area }).map(other => newRange(other, sheet)),
    isPartOfMerge: () => ask('merges', { area }).length > 0,
    setRichTextValue: value =>
      chained(ask('writeRichTexts', { area, texts: fill(richTextOf(value, 'setRichTextValue')) })),
    setRichTextValues: values => {
      const texts = checkShape(values, area).map(line =>
        line.map(value => richTextOf(value, 'setRichTextValues')),
      );
      return chained(ask('writeRichTexts', { area, texts }));
    },
    getRichTextValue: () =>
      richTextValueOf(ask('readRichTexts', { area: { ...area, rows: 1, columns: 1 } })[0]![0]!),
    getRichTextValues: () => ask('readRichTexts', { area }).map(line => line.map(richTextValueOf)),
  });
  keepArea(range, area);
  return range;
}

/** Refuses what does not have the shape of the range, or what no cell can hold. */
function checkValues(values: Values, area: CellArea): Values {
  for (const value of checkShape(values, area).flat())
    if (value === undefined || (typeof value === 'object' && value !== null && !(value instanceof Date)))
      throw new Error(`Cannot convert ${String(value)} to a cell value.`);
  return values;
}
