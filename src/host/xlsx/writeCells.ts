import type { ICellData, IRange, IWorksheetData } from '@univerjs/core';
import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import type { Engine } from '../engine/Engine.ts';
import { isTextLikeError } from '../engine/toCellValue.ts';
import { extent } from '../operations/extent.ts';
import { cellRangeOf, spanName } from '../sheet/address.ts';
import type { CellValue } from '../sheet/CellValue.ts';
import { fromEngine, toFile } from '../sheet/formulaText.ts';
import { gidOf, urlOf } from '../sheet/link.ts';
import { isBlank } from './evenColumns.ts';
import { type FileValue, toGoogleForm, toSpilledForm, withPrefixes } from './fileFormulas.ts';
import { toFileLink } from './links.ts';
import { toFileStyle } from './styles.ts';

/** What a cell keeps of the file; a formula beyond the engine and looks of parts of a text as long as the value is the same. */
interface Kept {
  readonly note?: string;
  readonly author?: string;
  readonly formula?: { readonly of: unknown; readonly text: string; readonly ref?: string };
  readonly checkbox?: true;
  readonly rich?: { readonly of: unknown; readonly runs: NonNullable<Cell['richText']> };
}

/**
 * The cells of a tab as a file holds them; own functions in Google's form, so that other programs show the values. Blank ones of
 * `even` columns are left out: the style of the column says how they look.
 */
export function writeCells(
  tab: IWorksheetData,
  engine: Engine,
  styles: ReadonlyMap<string, CellStyle | undefined>,
  even: ReadonlyMap<number, string>,
): Required<Pick<WriteSheet, 'rows' | 'cells'>> {
  const { rows } = extent(engine, tab.id);
  const cells = new Map<string, Partial<Cell>>();
  const arrays = arraysOf(tab.id, engine);
  const spilled = ownResults(tab.id, engine, arrays);
  const nameOfGid = (gid: number) =>
    engine.workbook
      .getSheets()
      .find(one => gidOf(one.getSheetId()) === gid)
      ?.getName();
  const styleOf = (s: ICellData['s']) =>
    typeof s === 'string' ? styles.get(s) : toFileStyle(s || undefined);
  const put = (row: number, column: number, cell: ICellData | undefined) => {
    const value = toFileValue(engine.value(tab.id, row, column));
    const style = styleOf(cell?.s);
    const { note, author, rich, checkbox, formula: beyond } = (cell?.custom ?? {}) as Kept;
    const hyperlink = toFileLink(urlOf(cell), nameOfGid);
    const formula = engine.formula(tab.id, row, column);
    cells.set(`${row},${column}`, {
      value,
      ...(spilled.has(`${row},${column}`) ? spilledCell(value) : {}),
      ...(beyond && beyond.of === cell?.v
        ? {
            ...{ type: 'formula', formula: beyond.text, formulaResult: value ?? '' },
            ...(beyond.ref ? { formulaType: 'array', formulaRef: beyond.ref } : {}),
          }
        : {}),
      ...(formula ? formulaCell(formula, value, engine, arrays.get(`${row},${column}`)) : {}),
      ...(style ? { style } : {}),
      ...(note ? { comment: { text: note, ...(author ? { author } : {}) } } : {}),
      ...(rich && rich.of === value && !formula ? { richText: rich.runs } : {}),
      // The library takes it for an error otherwise.
      ...(isTextLikeError(cell) && !formula ? { richText: [{ text: String(value) }] } : {}),
      ...(checkbox && typeof value === 'boolean' ? { checkbox } : {}),
      ...(hyperlink ? { hyperlink } : {}),
    });
  };
  for (const key of spilled) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    put(row, column, undefined);
  }
  const isSaid = (row: number, column: number, cell: ICellData) =>
    even.get(column) === cell.s && isBlank(cell) && engine.value(tab.id, row, column) === '';
  for (const [line, found] of Object.entries(tab.cellData))
    for (const [at, cell] of Object.entries(found ?? {})) {
      const [row, column] = [Number(line), Number(at)];
      if (spilled.has(`${row},${column}`) || !isSaid(row, column, cell as ICellData))
        put(row, column, cell as ICellData);
    }
  return { rows: Array.from({ length: rows }, () => []), cells };
}

/**
 * For each formula with an array as its result, the cells that it fills. Where somebody has typed into one of them there is no
 * room, and nothing is filled.
 */
function arraysOf(tab: string, engine: Engine): ReadonlyMap<string, IRange> {
  const found = new Map<string, IRange>();
  for (const [row, line] of Object.entries(engine.spills.ranges(tab)))
    for (const [column, range] of Object.entries(line ?? {})) {
      const own = `${row},${column}`;
      if (!keysIn(range).some(key => key !== own && holdsSomething(tab, key, engine))) found.set(own, range);
    }
  return found;
}

/** Whether the cell itself holds something, not an array that fills it. */
function holdsSomething(tab: string, key: string, engine: Engine): boolean {
  const [row, column] = key.split(',').map(Number) as [number, number];
  const { v, f, si } = engine.tab(tab).getCellRaw(row, column) || {};
  return Boolean(f || si) || (v !== undefined && v !== null && v !== '');
}

function keysIn({ startRow, endRow, startColumn, endColumn }: IRange): readonly string[] {
  const keys: string[] = [];
  for (let row = startRow; row <= endRow; row++)
    for (let column = startColumn; column <= endColumn; column++) keys.push(`${row},${column}`);
  return keys;
}

/** The cells that own functions fill beyond their own cell, as far down as they hold something. */
function ownResults(tab: string, engine: Engine, arrays: ReadonlyMap<string, IRange>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [own, range] of arrays) {
    const [row, column] = own.split(',').map(Number) as [number, number];
    if (!engine.callsOwn(engine.formula(tab, row, column))) continue;
    for (const key of filled(tab, range, engine)) found.add(key);
    found.delete(own);
  }
  return found;
}

function filled(tab: string, range: IRange, engine: Engine): readonly string[] {
  const part = cellRangeOf(range);
  const values = engine.values({ tab, ...part });
  const last = values.findLastIndex(line => line.some(value => value !== ''));
  return values
    .slice(0, last + 1)
    .flatMap((line, down) => line.map((_, right) => `${part.row + down},${part.column + right}`));
}

function formulaCell(
  formula: string,
  value: FileValue,
  engine: Engine,
  range: IRange | undefined,
): Partial<Cell> {
  const shown = { type: 'formula', formulaResult: value ?? '' } as const;
  if (engine.callsOwn(formula)) return { ...shown, formula: toGoogleForm(fromEngine(formula), value) };
  const fills = range && (range.endRow > range.startRow || range.endColumn > range.startColumn);
  const array = fills ? ({ formulaType: 'array', formulaRef: spanName(range) } as const) : {};
  return { ...shown, ...array, formula: withPrefixes(toFile(formula)) };
}

function spilledCell(value: FileValue): Partial<Cell> {
  return { type: 'formula', formula: toSpilledForm(value), formulaResult: value ?? '' };
}

function toFileValue(value: CellValue): FileValue {
  if (value === '') return null;
  return typeof value === 'object' ? value.serial : value;
}
