import type { CriteriaFinding } from '../../domain/checking/Check.ts';
import { findingsIn } from '../../domain/checking/checkCriteria.ts';
import { criteriaColumns } from '../../domain/criteria/criteriaColumns.ts';
import { TableFault } from '../../domain/criteria/TableFault.ts';
import type { Range } from '../../domain/text/Cell.ts';
import { criteriaTab } from '../fixed.ts';
import { staffTab } from '../staff.ts';
import type { Tab } from '../Tab.ts';
import { unitsTab } from '../units.ts';
import type { Fault } from './Fault.ts';
import { Reader } from './Reader.ts';
import type { WorkbookFacts } from './WorkbookFacts.ts';

/** What CHECK_CRITERIA says, as it says it. */
export type CriteriaFields = Readonly<Record<'place' | 'fault' | 'fix', string>>;

/**
 * What CHECK_CRITERIA finds in the criteria table, held against the columns of staff and of units: faults, or notes on what
 * may be meant so.
 */
export function criteriaFindings(
  facts: WorkbookFacts,
  wanted: 'faults' | 'notes',
): readonly Fault<CriteriaFields>[] {
  const reader = Reader.of(facts, criteriaTab);
  if (!reader) return [];
  const found = new Map<string, Fault<CriteriaFields>>();
  for (const tab of [staffTab, unitsTab])
    for (const finding of findingsFor(reader.facts.values, scoredRows(facts, tab))) {
      const { row, place, fault, fix, isNote, scored } = finding;
      // A code that stands twice is told as a kind of its own.
      if ((isNote === true) !== (wanted === 'notes') || scored?.is === 'repeated') continue;
      const fields = { place, fault, fix };
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
function scoredRows(facts: WorkbookFacts, tab: Tab): Range {
  const found = Reader.of(facts, tab)?.facts;
  if (!found) return [];
  const end = found.formulas[found.head]!.findIndex(formula => /^=\s*SCORE_/i.test(formula));
  return end < 0 ? found.values : found.values.map(line => line.slice(0, end));
}
