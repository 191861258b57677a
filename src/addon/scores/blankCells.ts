import type { BlankCell } from '../../contract/MyWork.ts';
import { isCenter } from '../../domain/criteria/population.ts';
import { placesOf } from '../../domain/judgement/columns.ts';
import { blankData } from '../../domain/scoring/blankData.ts';
import type { Side } from '../../domain/scoring/kinds.ts';
import type { Cell } from '../../domain/text/Cell.ts';
import { caseKey } from '../../domain/text/fold.ts';
import { isEmpty } from '../../domain/text/lastUsed.ts';
import { cellText } from '../../domain/text/readCell.ts';
import type { Source } from '../../tabs/Column.ts';
import { columnsOf } from '../../tabs/Tab.ts';
import { isSameCode } from '../register/authorsOf.ts';
import type { SettingTable } from '../settings/SettingTable.ts';
import { findTab } from '../sheet/findTab.ts';
import { Table } from '../sheet/Table.ts';
import { spot } from './few.ts';
import { type Results, sides } from './readResults.ts';

/** What blank cells are found in. */
export interface BlankFacts {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly settings: SettingTable;
  readonly results: Results;
  /** Tables that were read for it, by the declared names of their tabs. */
  readonly read?: Map<string, Table | undefined>;
}

/** The blank cells that criteria of anybody wait for. */
export function allBlankCells(facts: BlankFacts): readonly BlankCell[] {
  const { shown } = facts.results;
  const units = new Set(shown.map(({ side, code, unit }) => (side === 'units' ? code : unit)));
  const read = new Map<string, Table | undefined>();
  const cells = [...units].flatMap(unit => blankCells({ ...facts, read }, unit));
  return [...new Map(cells.map(({ isJudged: _, ...cell }) => [`${cell.tab} ${cell.cell}`, cell])).values()];
}

interface Found extends BlankCell {
  /** Whether the final judgement stands there (điểm chốt). */
  readonly isJudged: boolean;
}

/** A cell that a formula fills once other cells are filled. */
interface Derived {
  readonly source: Source;
  readonly criteria: readonly string[];
}

/**
 * The blank cells that criteria of a unit and its people wait for, each once. Where a formula is blank because cells of other
 * rows are (người chưa ghi), it is these.
 */
export function blankCells(facts: BlankFacts, unit: string): readonly Found[] {
  const sought = [...inRows(facts, 'staff', unit), ...inRows(facts, 'units', unit)];
  const found = new Map<string, Found>();
  const cells = sought.flatMap(one => ('source' in one ? behind(facts, one, unit) : [one]));
  for (const cell of cells) {
    const key = `${cell.tab} ${cell.cell}`;
    const criteria = [...new Set([...(found.get(key)?.criteria ?? []), ...cell.criteria])];
    found.set(key, { ...cell, criteria });
  }
  return [...found.values()];
}

/** What is blank in the rows of the unit on a side. */
function inRows({ results, settings }: BlankFacts, side: Side, unit: string): readonly (Found | Derived)[] {
  const [table, scores] = [results.tables[side], results.scores[side]];
  const own = new Map(
    results.shown.flatMap((result, at) =>
      result.side === side && isSameCode(side === 'units' ? result.code : result.unit, unit)
        ? [[results.calculated[at]!.row + 1 - scores.rows.above, result] as const]
        : [],
    ),
  );
  const tab = settings.campaign?.tabs.find(({ name }) => name === sides[side].name) ?? sides[side];
  const sources = new Map(columnsOf(tab).map(({ header, source }) => [caseKey(header), source]));
  return blankData(scores, [...own.keys()]).map(({ row, column, title, criteria }) => {
    const source = sources.get(caseKey(title));
    if (source) return { source, criteria };
    const { code, name } = own.get(row)!;
    const place = spot(table, row + scores.rows.above - 1, column);
    return { ...place, code, name, title, criteria, isJudged: placesOf(table.header, title) !== undefined };
  });
}

/** The cells for want of which a sum or a count is blank: those of its rows in the column that has to be known. */
function behind(facts: BlankFacts, { source, criteria }: Derived, unit: string) {
  if (!('known' in source) || source.known === undefined) return [];
  const { tab, where, known } = source;
  const { results } = facts;
  const table = tableOf(facts, tab);
  if (!table) return [];
  const place = (header: string) => table.header.findIndex(title => caseKey(title) === caseKey(header));
  const [column, ofName] = [place(known), place('Họ tên')];
  const own = results.shown.find(({ side, code }) => side === 'units' && isSameCode(code, unit));
  const isAll = own !== undefined && isCenter(own.kind);
  const conditions = where.filter(([header]) => header !== known);
  const isMeant = (row: readonly unknown[]) =>
    conditions.every(([header, value]) => {
      const text = cellText(row[place(header)] as Cell);
      return typeof value === 'string'
        ? isSameCode(text, value)
        : isAll
          ? text !== ''
          : isSameCode(text, unit);
    });
  return table.rows.flatMap((row, at): readonly Found[] =>
    isMeant(row) && isEmpty(row[column] as Cell)
      ? [
          {
            ...spot(table, at, column),
            ...{ code: cellText(row[0] as Cell), name: cellText((row[ofName] ?? '') as Cell) },
            ...{ title: known, criteria, isJudged: false },
          },
        ]
      : [],
  );
}

/** The table of a tab of the campaign; undefined where there is no such tab. */
function tableOf({ spreadsheet, settings, results, read }: BlankFacts, name: string): Table | undefined {
  if (name === sides.staff.name) return results.tables.staff;
  if (read?.has(name)) return read.get(name);
  const declared = settings.campaign?.tabs.find(tab => tab.name === name);
  const sheet = declared && findTab(spreadsheet, declared);
  const table = sheet ? Table.on(sheet, declared) : undefined;
  read?.set(name, table);
  return table;
}
