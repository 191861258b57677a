import { namesOf } from '../../domain/criteria/criteriaColumns.ts';
import type { Result } from '../../domain/periods/Result.ts';
import type { Side } from '../../domain/scoring/kinds.ts';
import { closest } from '../../domain/text/closest.ts';
import { Names } from '../../domain/text/Names.ts';
import { cellText, FAULT } from '../../domain/text/readCell.ts';
import { settingsTab } from '../../tabs/fixed.ts';
import { rosterAmong } from '../../tabs/roster.ts';
import { staffTab } from '../../tabs/staff.ts';
import type { Engine } from '../engine/Engine.ts';
import { Failure } from '../errors.ts';
import { cells, changeCells } from '../operations/cells.ts';
import type { LocalSheet } from '../server/LocalSheet.ts';
import { cellAddress, quotedTab, spanName, spanOf } from '../sheet/address.ts';
import type { CellValue } from '../sheet/CellValue.ts';
import type { Texts } from '../texts.ts';
import { formulasIn, located, type TabTable, tablesIn, titles } from './tables.ts';

/** A result with the total on what has data so far; undefined where nothing has. */
export type Scored = Result & { readonly provisional: number | undefined };

/** What is shown of a scored workbook. */
export interface Scoring {
  readonly results: readonly Scored[];
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
  const sides = [
    { side: 'units', call: 'SCORE_UNIT', table: units },
    { side: 'staff', call: 'SCORE_STAFF', table: staff },
  ] as const;
  const results: Scored[] = [];
  const faults = new Set<string>();
  for (const { side, call, table } of sides) {
    const place = (message: string) => located(message, table, tables);
    const args = JSON.stringify([table.values, criteria.values, 'điểm; xếp loại; hạng; tạm tính; lý do']);
    const given = await executions.cell(call, args).catch(({ message }: Error) => {
      throw new Failure(texts.tableFault(place(message)));
    });
    const own = resultsOf(side, table, given as readonly (readonly CellValue[])[]);
    results.push(...own);
    // The cells of the table tell of faults, too: they may count the rows of other tabs.
    for (const cell of [...table.values.flat(), ...own.map(({ score }) => score)])
      if (isFault(cell)) faults.add(place(cell.slice(FAULT.length)));
  }
  refuseBroken(engine, tables, texts);
  for (const { call, table } of sides) addScores(engine, call, table, criteria);
  await engine.settled();
  const content = criteria.headers.column(...namesOf('content')) ?? -1;
  return { results, faults: [...faults], contents: criteria.values.map(row => cellText(row[content])) };
}

const NAMES = ['Tiêu chí', 'Cán bộ', 'Đơn vị'];

/**
 * The tables that a score is made of: criteria, staff, units. Their tabs are found by name, also without its marks; a list of the
 * body's own by what Cấu hình says.
 */
function scoredTables(tables: readonly TabTable[], texts: Texts): readonly [TabTable, TabTable, TabTable] {
  const settings = tables.find(({ name }) => name === settingsTab.name);
  const adopted = rosterAmong(settings?.values ?? [])?.tab;
  const known = new Names(
    tables.map(table => [table.name === adopted ? staffTab.name : table.name, table] as const),
  );
  const missing = NAMES.filter(name => !known.find(name));
  if (missing.length > 0) {
    const meant = missing.flatMap(name => closest(name, known.names) ?? []);
    throw new Failure(texts.missingTabs(missing, known.names, NAMES, meant));
  }
  return NAMES.map(name => known.find(name)!) as [TabTable, TabTable, TabTable];
}

/** The rows of a table that are somebody, with what the script has given for them: its header, then a score for each. */
function resultsOf(side: Side, table: TabTable, given: readonly (readonly CellValue[])[]): readonly Scored[] {
  const [code, name, unit, kind] = [titles.code, titles[side], titles.unit, titles.kind].map(names =>
    table.headers.column(...names),
  );
  const header = given.findIndex(([score]) => score !== '');
  return table.values.flatMap((cells, at) => {
    const [score = '', rating = '', rank, provisional, reason = ''] = given[at] ?? [];
    if (at <= header || score === '') return [];
    const text = (column = -1) => cellText(cells[column]);
    const first = cells.map(cellText).find(cell => cell !== '') ?? '';
    return {
      side,
      code: text(code) || first,
      name: text(name) || text(code) || first,
      unit: text(unit),
      kind: text(kind),
      head: false,
      score: typeof score === 'number' ? score : String(score),
      rating: isFault(score) ? '' : String(rating),
      rank: Number(rank) || 0,
      provisional: typeof provisional === 'number' ? provisional : undefined,
      reason: String(reason),
      limits: '',
    };
  });
}

/** A formula of ours that failed, or has no room, ends the run with its place. */
function refuseBroken(engine: Engine, tables: readonly TabTable[], texts: Texts): void {
  for (const { name, area } of tables)
    for (const { row, column, formula } of formulasIn(engine, area.tab)) {
      const { v, custom } = engine.tab(area.tab).getCellRaw(row, column) || {};
      const fault = custom?.fault ?? (String(v ?? '').startsWith('#') ? v : undefined);
      if (fault !== undefined && engine.callsOwn(formula))
        throw new Failure(texts.formulaFault(`${name}!${cellAddress(row, column)}`, String(fault)));
    }
}

/** Puts a score formula into the first free column beside a table. */
function addScores(engine: Engine, call: string, { area, above, free }: TabTable, criteria: TabTable): void {
  if (free === undefined) return;
  const [rows, table] = [area, criteria.area].map(each => spanName(spanOf(each)));
  const formula = `=${call}(${rows}; ${quotedTab(criteria.name)}!${table}; "điểm; xếp loại; tạm tính; lý do")`;
  cells(engine).write({ area: { ...area, column: free, rows: 1, columns: 1 }, values: [[formula]] });
  changeCells(engine, 'look', { ...area, column: free, columns: 4 }, (down, right) => {
    if (down === above - 1) return { s: { bl: 1 } };
    return right % 2 === 0 ? { s: { n: { pattern: '0.00' } } } : {};
  });
}

/** Whether a result is the text of a fault. */
export function isFault(value: CellValue): value is string {
  return typeof value === 'string' && value.startsWith(FAULT);
}
