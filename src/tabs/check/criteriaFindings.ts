import type { CriteriaFinding } from '../../domain/checking/Check.ts';
import { findingsIn } from '../../domain/checking/checkCriteria.ts';
import { criteriaColumns } from '../../domain/criteria/criteriaColumns.ts';
import { TableFault } from '../../domain/criteria/TableFault.ts';
import type { Range } from '../../domain/text/Cell.ts';
import { councilSheetsTab } from '../council.ts';
import { criteriaTab, initiativeCriteriaTab, titlesTab, titleTabs } from '../fixed.ts';
import { staffTab } from '../staff.ts';
import { unitsTab } from '../units.ts';
import type { Fault } from './Fault.ts';
import { Reader } from './Reader.ts';
import type { WorkbookFacts } from './WorkbookFacts.ts';

type Named = { readonly name: string };

/** What CHECK_CRITERIA says, as it says it. */
export type CriteriaFields = Readonly<Record<'place' | 'fault' | 'fix', string>>;

/** Each table of criteria, and the tabs that are scored by it. */
const scored = [
  [criteriaTab, [staffTab, unitsTab]],
  [titlesTab, [{ name: titleTabs.staff }, { name: titleTabs.units }]],
  [initiativeCriteriaTab, [councilSheetsTab]],
] as const;

/**
 * What CHECK_CRITERIA finds in the tables of criteria, held against the columns of staff and of units: faults, or notes on what
 * may be meant so.
 */
export function criteriaFindings(
  facts: WorkbookFacts,
  wanted: 'faults' | 'notes',
): readonly Fault<CriteriaFields>[] {
  return scored.flatMap(([table, tabs]) => findingsOf(facts, wanted, table, tabs));
}

function findingsOf(
  facts: WorkbookFacts,
  wanted: 'faults' | 'notes',
  table: Named,
  tabs: readonly Named[],
): readonly Fault<CriteriaFields>[] {
  const reader = Reader.of(facts, table);
  if (!reader) return [];
  const found = new Map<string, Fault<CriteriaFields>>();
  for (const tab of tabs)
    for (const finding of findingsFor(reader.facts.values, scoredRows(facts, tab))) {
      const { row, place, fault, fix, isNote, scored } = finding;
      // A code that stands twice is told as a kind of its own.
      if ((isNote === true) !== (wanted === 'notes') || scored?.is === 'repeated') continue;
      // As the check of a cell calls every such table.
      const fields = { place: place.replace(/^Tiêu chí/, table.name), fault, fix };
      const at = scored ? scored.row : Number.isFinite(row) ? row : reader.facts.head + 1;
      const where = scored ? Reader.of(facts, tab)! : reader;
      found.set(place + fault, where.fault(columnIn(place), at - 1, fields));
    }
  return [...found.values()];
}

/** «Chỉ tiêu» of «Tiêu chí dòng 7, «Chỉ tiêu»»; the first column where no column is named. */
const columnIn = (place: string) => ({ header: /«([^»]+)»$/.exec(place)?.[1] ?? criteriaColumns.code[0] });

function findingsFor(criteria: Range, rows: Range): readonly CriteriaFinding[] {
  try {
    return findingsIn(criteria, rows);
  } catch (error) {
    if (!(error instanceof TableFault)) throw error;
    return [{ row: 1, place: error.place, fault: error.fault, fix: error.fix }];
  }
}

/** The rows that are scored, without the results beside them. */
function scoredRows(facts: WorkbookFacts, tab: Named): Range {
  const found = Reader.of(facts, tab)?.facts;
  if (!found) return [];
  const end = found.formulas[found.head]!.findIndex(formula => /^=\s*SCORE_/i.test(formula));
  return end < 0 ? found.values : found.values.map(line => line.slice(0, end));
}
