import { closest } from '../../domain/text/closest.ts';
import { fold } from '../../domain/text/fold.ts';
import type { Engine } from '../engine/Engine.ts';
import { Failure } from '../errors.ts';
import type { LocalSheet } from '../server/LocalSheet.ts';
import { cellAddress, quotedTab } from '../sheet/address.ts';
import type { CellValue } from '../sheet/CellValue.ts';
import { toEngine } from '../sheet/formulaText.ts';
import type { Texts } from '../texts.ts';
import { type Fault, findFaults, isFault, locate } from './faults.ts';
import { findTable, hasScores, rangeName, readTabs, type Tab, type Table, valuesOf } from './tables.ts';

/** A row of staff or units with its score, as the report shows it. */
export interface ScoredRow {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly isCentre: boolean;
  readonly score: CellValue;
  readonly rating: string;
  readonly rank: CellValue;
  readonly provisional: CellValue;
  readonly reason: string;
}

/** What is shown of a scored workbook. */
export interface Scoring {
  readonly units: readonly ScoredRow[];
  readonly staff: readonly ScoredRow[];
  readonly faults: readonly Fault[];
  /** The rating bands of the criteria table, best first. */
  readonly bands: readonly string[];
}

/** A cell function, and the headers under which code and name may stand in its table, the likeliest first. */
const UNITS = {
  name: 'SCORE_UNIT',
  codes: ['Mã đơn vị', 'Mã', 'Code'],
  names: ['Tên đơn vị', 'Đơn vị', 'Tên', 'Name'],
};
const STAFF = {
  name: 'SCORE_STAFF',
  codes: ['Mã cán bộ', 'Mã', 'Code'],
  names: ['Họ và tên', 'Họ tên', 'Tên', 'Name'],
};
const VIEW = 'điểm; xếp loại; hạng; tạm tính; lý do';

/** Calculates the workbook, adds the score formulas that are missing, and reads the scores. */
export async function scoreSheet(sheet: LocalSheet, texts: Texts): Promise<Scoring> {
  const { engine } = sheet;
  sheet.calculate();
  await engine.settled();
  const tabs = readTabs(engine);
  const [criteria, staff, units] = scoredTables(tabs, texts);
  const scored = {
    units: await scoreRows(sheet, UNITS, units, criteria, texts),
    staff: await scoreRows(sheet, STAFF, staff, criteria, texts),
  };
  refuseBroken(engine, tabs, texts);
  for (const [{ name }, table] of [[UNITS, units] as const, [STAFF, staff] as const])
    if (!hasScores(table.tab)) addScores(engine, name, table, criteria);
  await engine.settled();
  // The scores tell of faults, and the cells of the scored tables themselves, which may count the rows of other tabs.
  const others = tabs.map(findTable);
  const counted = [units, staff].flatMap(table =>
    table.tab.cells
      .flatMap(row => row.slice(0, table.right + 1).filter(isFault))
      .map(text => [text, [...others, table]] as const),
  );
  const told = ([rows, table]: readonly [readonly ScoredRow[], Table]) =>
    rows.flatMap(({ score }) => (isFault(score) ? [[score, [table, criteria]] as const] : []));
  return {
    ...scored,
    faults: findFaults([...counted, ...told([scored.units, units]), ...told([scored.staff, staff])]),
    bands: bandNames(criteria),
  };
}

const NAMES = ['Tiêu chí', 'Cán bộ', 'Đơn vị'];

/** The tables that a score is made of: criteria, staff, units. Their tabs are found by name, without regard to marks and case. */
function scoredTables(tabs: readonly Tab[], texts: Texts): readonly [Table, Table, Table] {
  const found = NAMES.map(name => tabs.find(tab => fold(tab.name) === fold(name)));
  const missing = NAMES.filter((_, at) => !found[at]);
  if (missing.length > 0) {
    const names = tabs.map(tab => tab.name);
    const meant = missing.map(name => closest(name, names)).filter(name => name !== undefined);
    throw new Failure(texts.missingTabs(missing, names, NAMES, meant));
  }
  return found.map(tab => findTable(tab!)) as [Table, Table, Table];
}

/** A formula of ours that failed, or has no room, ends the run with its place. */
function refuseBroken(engine: Engine, tabs: readonly Tab[], texts: Texts): void {
  for (const { id, name, cells, formula } of tabs)
    cells.forEach((line, row) => {
      line.forEach((_, column) => {
        if (!engine.callsOwn(formula(row, column))) return;
        const { v, custom } = engine.tab(id).getCellRaw(row, column) || {};
        if (custom?.fault === undefined && !/^#/.test(String(v ?? ''))) return;
        const place = `${name}!${cellAddress(row, column)}`;
        throw new Failure(texts.formulaFault(place, String(custom?.fault ?? v)));
      });
    });
}

/** Scores a table against the criteria; rows whose first cell is empty are left out. */
async function scoreRows(
  sheet: LocalSheet,
  { name, codes, names }: typeof UNITS,
  table: Table,
  criteria: Table,
  texts: Texts,
): Promise<readonly ScoredRow[]> {
  const results = await call(sheet, name, table, criteria, texts);
  const [header = [], ...rows] = valuesOf(table);
  const column = columnsIn(header);
  const [code, person] = [Math.max(0, column(codes)), column(names)];
  const unit = column(['Đơn vị', 'Tên đơn vị', 'Mã đơn vị', 'Unit']);
  const kind = column(['Loại', 'Kind']);
  return rows.flatMap((cells, at) => {
    const textAt = (index: number) => String(cells[index] ?? '').trim();
    if (textAt(0) === '') return [];
    const [score = '', rating = '', rank = '', provisional = '', reason = ''] = results[at + 1] ?? [];
    return {
      code: textAt(code),
      name: textAt(person) || textAt(code),
      unit: textAt(unit),
      isCentre: fold(textAt(kind)) === fold('Trung tâm'),
      ...{ score, rating: String(rating), rank, provisional, reason: String(reason) },
    };
  });
}

/** Calls the script as a cell does; a fault of a whole table ends the run, with its place. */
async function call(
  { executions }: LocalSheet,
  name: string,
  table: Table,
  criteria: Table,
  texts: Texts,
): Promise<readonly (readonly CellValue[])[]> {
  try {
    const args = JSON.stringify([valuesOf(table), valuesOf(criteria), VIEW]);
    return (await executions.cell(name, args)) as readonly (readonly CellValue[])[];
  } catch (error) {
    const { message } = error as Error;
    const place = locate(message, [criteria, table]);
    throw new Failure(place ? texts.tableFault(place) : texts.formulaFault(table.tab.name, message));
  }
}

/** The names of the rating bands, in the order of the criteria table: best first. */
function bandNames(criteria: Table): string[] {
  const [header = [], ...rows] = valuesOf(criteria);
  const column = columnsIn(header);
  const [rule, content] = [column(['Cách tính', 'rule']), column(['Nội dung', 'content'])];
  const names = rows
    .filter(row => [fold('Xếp loại'), 'band'].includes(fold(String(row[rule] ?? ''))))
    .map(row => String(row[content] ?? '').trim());
  return [...new Set(names)].filter(name => name !== '');
}

/** Finds the column that has one of the names, the likeliest first; -1 if none has. */
function columnsIn(header: readonly CellValue[]): (names: readonly string[]) => number {
  const titles = header.map(cell => fold(String(cell)));
  return names => names.map(name => titles.indexOf(fold(name))).find(at => at >= 0) ?? -1;
}

/** The view of the columns that are put beside a table that has none yet, and their widths in pixels. */
const ADDED = 'điểm; xếp loại; tạm tính; lý do';
const WIDTHS = [75, 145, 75, 425];
/** Results stand grey beside the white of what people fill in. */
const GREY = { rgb: '#F3F3F3' };

/** Puts a score formula into the first free column beside a table. */
function addScores(engine: Engine, name: string, table: Table, criteria: Table): void {
  const { tab, top, bottom } = table;
  const column = Math.max(...tab.cells.map(row => row.findLastIndex(cell => cell !== ''))) + 1;
  const formula = `=${name}(${rangeName(table)}; ${quotedTab(criteria.tab.name)}!${rangeName(criteria)}; "${ADDED}")`;
  const header = engine.tab(tab.id).getCellRaw(top, Math.max(0, column - 1))?.s ?? { bl: 1 };
  const style = { bg: GREY, vt: 1 };
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) => [
    top + at,
    Object.fromEntries(
      WIDTHS.map((_, right) => [
        column + right,
        at === 0 ? { s: header } : { s: right % 2 === 0 ? { ...style, n: { pattern: '0.00' } } : style },
      ]),
    ),
  ]);
  const cellValue = Object.fromEntries(rows);
  cellValue[top][column].f = toEngine(formula);
  const where = { unitId: engine.unit, subUnitId: tab.id };
  engine.run('sheet.mutation.set-range-values', { ...where, cellValue });
  WIDTHS.forEach((colWidth, right) => {
    const range = { startColumn: column + right, endColumn: column + right, startRow: 0, endRow: bottom };
    engine.run('sheet.mutation.set-worksheet-col-width', { ...where, ranges: [range], colWidth });
  });
}
