import { type CriteriaTable, criteriaOf } from '../criteria/CriteriaTable.ts';
import { readCriteria } from '../criteria/parseCriteria.ts';
import { TableFault } from '../criteria/TableFault.ts';
import { columnsOf } from '../scoring/columnsOf.ts';
import { type Rows, readRows } from '../scoring/Rows.ts';
import { findHeader } from '../table/findHeader.ts';
import type { Range, ResultCell } from '../text/Cell.ts';
import type { CriteriaFinding } from './Check.ts';
import { checks } from './checks/checks.ts';
import { ownValues } from './ownValues.ts';
import { kindsSpokenOf } from './rowKinds.ts';
import { rowNotes } from './rowNotes.ts';

/**
 * The whole result of CHECK_CRITERIA: a header, then one row for each finding with its place, what is wrong and what to
 * do; a single cell «Hợp lệ» where there is none.
 */
export function checkCriteria(criteria: Range, rows: Range): ResultCell[][] {
  const findings = findingsIn(criteria, rows);
  if (findings.length === 0) return [['Hợp lệ']];
  return [
    ['Vị trí', 'Lỗi hoặc lưu ý', 'Cách sửa'],
    ...findings.map(({ place, fault, fix, isNote }) => [place, isNote ? `Lưu ý: ${fault}` : fault, fix]),
  ];
}

/**
 * All faults of a criteria table, then notes, each in the order of the rows; `range` are the rows that it is to score,
 * or empty. Throws a TableFault only where there is no table.
 */
export function findingsIn(criteria: Range, range: Range): readonly CriteriaFinding[] {
  const found: CriteriaFinding[] = [];
  const report = ({ place, fault, fix }: TableFault, row: number) => {
    found.push({ row, place, fault, fix });
  };
  const read = readCriteria(criteria, report);
  const table = criteriaOf(read.rows);
  const rows = readGiven(range, table, fault => report(fault, Infinity));
  const checked = { ...read, table, kinds: kindsSpokenOf(read.rows, rows) };
  for (const check of checks) found.push(...check(checked));
  if (rows) {
    columnsOf(rows, table);
    found.push(...rowNotes(rows), ...ownValues(read.rows, rows));
  }
  const different = new Map(found.map(finding => [finding.place + finding.fault, finding]));
  const sorted = [...different.values()].sort((a, b) => (a.row === b.row ? 0 : a.row - b.row));
  return [...sorted.filter(({ isNote }) => !isNote), ...sorted.filter(({ isNote }) => isNote)];
}

/** The rows to be scored: units where they have Loại, else staff. */
function readGiven(
  range: Range,
  table: CriteriaTable,
  report: (fault: TableFault) => void,
): Rows | undefined {
  if (range.length === 0) return undefined;
  const { headers } = findHeader(range, 1, found => Number(typeof found.find('Loại', 'Kind') === 'number'));
  const kind = headers.find('Loại', 'Kind');
  const isUnits = typeof kind === 'number' || kind.problem === 'ambiguous';
  try {
    return readRows(isUnits ? 'units' : 'staff', range, table);
  } catch (error) {
    if (!(error instanceof TableFault)) throw error;
    report(error);
    return undefined;
  }
}
