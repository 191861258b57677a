import { criteriaColumns } from '../../domain/criteria/criteriaColumns.ts';
import { isCenter } from '../../domain/criteria/population.ts';
import { closest } from '../../domain/text/closest.ts';
import { Names } from '../../domain/text/Names.ts';
import { cellText, FAULT } from '../../domain/text/readCell.ts';
import type { Engine } from '../engine/Engine.ts';
import { Failure } from '../errors.ts';
import { cells, changeCells } from '../operations/cells.ts';
import type { LocalSheet } from '../server/LocalSheet.ts';
import { cellAddress, quotedTab } from '../sheet/address.ts';
import type { CellValue } from '../sheet/CellValue.ts';
import type { Texts } from '../texts.ts';
import { columnOf, isFault, located, type Table, tablesIn } from './tables.ts';

/** A row of staff or units with its score, as the report shows it. */
export interface ScoredRow {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly isCentre: boolean;
  /** A number, or why there is none. */
  readonly score: CellValue;
  readonly provisional: CellValue;
  /** Blank where there is none, as in a faulty row. */
  readonly rating: string;
  readonly rank: number | '';
  readonly reason: string;
}

/** What is shown of a scored workbook. */
export interface Scoring {
  readonly units: readonly ScoredRow[];
  readonly staff: readonly ScoredRow[];
  /** What has to be mended, each with its place. */
  readonly faults: readonly string[];
  /** The contents of the criteria table, among them its ratings, best first. */
  readonly contents: readonly string[];
}

/** Calculates the workbook, adds the score formulas that are missing, and reads the scores. */
export async function scoreSheet(sheet: LocalSheet, texts: Texts): Promise<Scoring> {
  const { engine, executions } = sheet;
  sheet.calculate();
  await engine.settled();
  const tables = tablesIn(engine);
  const [criteria, staff, units] = scoredTables(tables, texts);

  /** Calls the script as a cell does; a fault of a whole table ends the run. */
  const scored = async (name: string, table: Table): Promise<readonly ScoredRow[]> => {
    const args = [table.values, criteria.values, 'điểm; xếp loại; hạng; tạm tính; lý do'];
    const results = await executions.cell(name, JSON.stringify(args)).catch(({ message }: Error) => {
      throw new Failure(texts.tableFault(located(message, table, tables)));
    });
    return scoredRows(table, table === units, results as readonly (readonly CellValue[])[]);
  };
  const scoring = { units: await scored('SCORE_UNIT', units), staff: await scored('SCORE_STAFF', staff) };
  refuseBroken(engine, tables, texts);
  if (!units.isScored) addScores(engine, 'SCORE_UNIT', units, criteria);
  if (!staff.isScored) addScores(engine, 'SCORE_STAFF', staff, criteria);
  await engine.settled();

  // The cells of the scored tables tell of faults, too: they may count the rows of other tabs.
  const told = (table: Table, rows: readonly ScoredRow[]) =>
    [...table.values.flat(), ...rows.map(({ score }) => score)]
      .filter(isFault)
      .map(fault => located(fault.slice(FAULT.length), table, tables));
  const content = columnOf(criteria, ...criteriaColumns.content);
  return {
    ...scoring,
    faults: [...new Set([...told(units, scoring.units), ...told(staff, scoring.staff)])],
    contents: criteria.values.map(row => cellText(row[content])),
  };
}

const NAMES = ['Tiêu chí', 'Cán bộ', 'Đơn vị'];

/** The tables that a score is made of: criteria, staff, units. Their tabs are found by name, also without its marks. */
function scoredTables(tables: readonly Table[], texts: Texts): readonly [Table, Table, Table] {
  const known = new Names(tables.map(table => [table.name, table]));
  const found = NAMES.map(name => known.find(name));
  const missing = NAMES.filter((_, at) => !found[at]);
  if (missing.length > 0) {
    const meant = missing.flatMap(name => closest(name, known.names) ?? []);
    throw new Failure(texts.missingTabs(missing, known.names, NAMES, meant));
  }
  return found as [Table, Table, Table];
}

/** A formula of ours that failed, or has no room, ends the run with its place. */
function refuseBroken(engine: Engine, tables: readonly Table[], texts: Texts): void {
  for (const { tab, name } of tables)
    for (const [row, line] of Object.entries(engine.formulaCells(tab)))
      for (const column of Object.keys(line ?? {}).map(Number)) {
        if (!engine.callsOwn(engine.formula(tab, Number(row), column))) continue;
        const { v, custom } = engine.tab(tab).getCellRaw(Number(row), column) || {};
        if (custom?.fault === undefined && !/^#/.test(String(v ?? ''))) continue;
        const place = `${name}!${cellAddress(Number(row), column)}`;
        throw new Failure(texts.formulaFault(place, String(custom?.fault ?? v)));
      }
}

/** Headers under which something may stand, the likeliest first. */
const HEADERS = {
  code: ['Mã cán bộ', 'Mã', 'Code', 'Mã đơn vị'],
  person: ['Họ và tên', 'Họ tên', 'Tên', 'Name'],
  unit: ['Đơn vị', 'Tên đơn vị', 'Mã đơn vị', 'Unit'],
  kind: ['Loại', 'Kind'],
};

/** The rows of a table with their results; those whose first cell is empty are left out. */
function scoredRows(
  table: Table,
  isUnits: boolean,
  results: readonly (readonly CellValue[])[],
): readonly ScoredRow[] {
  const [code, person, unit, kind] = Object.values(HEADERS).map(names => columnOf(table, ...names));
  const name = isUnits ? columnOf(table, 'Tên đơn vị', 'Đơn vị', ...HEADERS.person) : person;
  return table.values.flatMap((cells, at) => {
    const text = (column = 0) => cellText(cells[column]);
    if (at === 0 || text() === '') return [];
    const [score = '', rating = '', rank = '', provisional = '', reason = ''] = results[at] ?? [];
    return {
      code: text(code) || text(),
      name: text(name) || text(code) || text(),
      unit: text(unit),
      isCentre: isCenter(text(kind)),
      score,
      provisional,
      rating: isFault(score) ? '' : String(rating),
      rank: typeof rank === 'number' ? rank : '',
      reason: String(reason),
    };
  });
}

/** Puts a score formula into the first free column beside a table. */
function addScores(engine: Engine, name: string, table: Table, criteria: Table): void {
  const { tab, top: row, columns: column, values } = table;
  const formula = `=${name}(${rangeName(table)}; ${quotedTab(criteria.name)}!${rangeName(criteria)}; "điểm; xếp loại; tạm tính; lý do")`;
  cells(engine).write({ area: { tab, row, column, rows: 1, columns: 1 }, values: [[formula]] });
  changeCells(engine, 'look', { tab, row, column, rows: values.length, columns: 4 }, (down, right) => {
    if (down === 0) return { s: { bl: 1 } };
    return right % 2 === 0 ? { s: { n: { pattern: '0.00' } } } : {};
  });
}

/** «A1:N41». */
function rangeName({ top, values }: Table): string {
  return `${cellAddress(top, 0)}:${cellAddress(top + values.length - 1, values[0]!.length - 1)}`;
}
