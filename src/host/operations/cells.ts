import type { ICellData } from '@univerjs/core';
import { Region } from '../circumstances/Region.ts';
import type { Engine } from '../engine/Engine.ts';
import { asText, fromCellValue } from '../engine/toCellValue.ts';
import { core } from '../engine/univer.ts';
import type { Handlers } from '../execution/answer.ts';
import { type CellArea, type CellValue, grid } from '../sheet/CellValue.ts';
import { fromEngine, toEngine } from '../sheet/formulaText.ts';
import { type Locale, locales } from '../sheet/locales.ts';
import { isDateFormat, typedValue } from '../sheet/typedValue.ts';
import { fitHeights } from './heights.ts';
import { growRows } from './lines.ts';
import { refuseInvalid } from './validations.ts';

const LONGEST = 50_000;
/** What Sheets says of a cell without a format of its own (?). */
const AUTOMATIC = '0.###############';

/** What cells hold: values, formulas, number formats, notes. Reading waits until everything is calculated. */
export function cells(engine: Engine, region = new Region()) {
  const read = <Value>(area: CellArea, of: (row: number, column: number) => Value) => {
    engine.tab(area.tab);
    return grid(area, of);
  };
  return {
    readValues: ({ area }) => region.toScript(engine.values(area)),
    readDisplay: ({ area }) =>
      read(area, (row, column) => display(engine, area.tab, row, column, region.locale)),
    readFormulas: ({ area }) =>
      read(area, (row, column) => fromEngine(engine.formula(area.tab, row, column), region.locale)),
    readNotes: ({ area }) =>
      read(area, (row, column) => String(engine.tab(area.tab).getCellRaw(row, column)?.custom?.note ?? '')),
    readFormats: ({ area }) => read(area, (row, column) => engine.format(area.tab, row, column) ?? AUTOMATIC),
    write: ({ area, values }) => {
      refuseInvalid(engine, area, values);
      growRows(engine, area.tab, area.row + area.rows);
      changeCells(engine, 'content', area, (row, column) =>
        stored(
          region.toCells(values[row]![column]!),
          engine.format(area.tab, area.row + row, area.column + column),
          region.locale,
        ),
      );
      fitHeights(engine, area);
    },
    writeFormats: ({ area, formats }) =>
      changeCells(engine, 'look', area, (row, column) => ({ s: { n: { pattern: formats[row]![column]! } } })),
    writeNotes: ({ area, notes }) => {
      changeCells(engine, 'note', area, (row, column) => {
        const { note: _, ...others } =
          engine.tab(area.tab).getCellRaw(area.row + row, area.column + column)?.custom ?? {};
        const note = notes[row]![column]!;
        return { custom: note === '' ? others : { ...others, note } };
      });
    },
  } satisfies Partial<Handlers>;
}

/** `setValues` acts like typing: texts become numbers, dates and formulas; the format «@» keeps all but formulas. */
function stored(value: CellValue, format: string | undefined, locale: Locale): ICellData {
  const clear = { f: null, si: null, p: null };
  if (typeof value !== 'string') {
    const isDate = typeof value === 'object' && !isDateFormat(format);
    return {
      ...clear,
      ...fromCellValue(value),
      ...(isDate ? { s: { n: { pattern: locales[locale].date } } } : {}),
    };
  }
  if (value.length > LONGEST)
    throw new Error(`Your input contains more than the maximum of ${LONGEST} characters in a single cell.`);
  const typed = typedValue(value, new Date().getFullYear(), locale);
  if (typed.formula !== undefined) return { ...clear, f: toEngine(typed.formula, locale), v: null, t: null };
  if (format === '@') return { ...clear, ...asText(fromCellValue(value.replace(/^'/, ''))) };
  const formatted =
    typed.format === undefined || format !== undefined ? {} : { s: { n: { pattern: typed.format } } };
  const content = fromCellValue(typed.value ?? '');
  return { ...clear, ...(value.startsWith("'") ? asText(content) : content), ...formatted };
}

/** What a cell shows, as a spreadsheet of a locale writes it. */
export function display(
  engine: Engine,
  tab: string,
  row: number,
  column: number,
  locale: Locale = 'vi_VN',
): string {
  const value = engine.value(tab, row, column);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const number = typeof value === 'object' ? value.serial : value;
  const pattern = engine.format(tab, row, column) ?? 'General';
  return core.numfmt.format(pattern, number, { locale: locales[locale].language }) as string;
}

/** The command that a change belongs to: without it Univer takes a change of looks for one of formulas. */
const TRIGGERS = {
  content: undefined,
  look: 'sheet.command.set-style',
  note: 'sheet.command.set-range-custom-metadata',
} as const;

/** Changes cells of an area; `change` gets row and column within the area, and leaves a cell alone if it gives none. */
export function changeCells(
  engine: Engine,
  what: keyof typeof TRIGGERS,
  { tab, row, column, rows, columns }: CellArea,
  change: (row: number, column: number) => ICellData | undefined,
): void {
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (let down = 0; down < rows; down++) {
    const line: Record<number, ICellData> = {};
    for (let right = 0; right < columns; right++) {
      const cell = change(down, right);
      if (cell) line[column + right] = cell;
    }
    if (Object.keys(line).length > 0) cellValue[row + down] = line;
  }
  if (Object.keys(cellValue).length === 0) return;
  engine.run('sheet.mutation.set-range-values', {
    unitId: engine.unit,
    subUnitId: tab,
    cellValue,
    trigger: TRIGGERS[what],
  });
}
