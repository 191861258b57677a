import { criteriaOf } from '../criteria/CriteriaTable.ts';
import { Headers } from '../criteria/Headers.ts';
import { readCriteria } from '../criteria/parseCriteria.ts';
import { TableFault } from '../criteria/TableFault.ts';
import { columnsOf } from '../scoring/columnsOf.ts';
import { type Rows, readRows } from '../scoring/Rows.ts';
import type { Range, ResultCell } from '../text/Cell.ts';
import type { CriteriaFinding } from './Check.ts';
import { checks } from './checks/checks.ts';
import { kindsSpokenOf } from './rowKinds.ts';

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
  const criteriaRows = readCriteria(criteria, report);
  const table = criteriaOf(criteriaRows);
  const rows = readGiven(range, fault => report(fault, Infinity));
  const checked = { rows: criteriaRows, table, kinds: kindsSpokenOf(criteriaRows, rows) };
  for (const check of checks) found.push(...check(checked));
  if (rows) columnsOf(rows, table);
  const different = new Map(found.map(finding => [finding.place + finding.fault, finding]));
  const sorted = [...different.values()].sort((a, b) => (a.row === b.row ? 0 : a.row - b.row));
  return [...sorted.filter(({ isNote }) => !isNote), ...sorted.filter(({ isNote }) => isNote)];
}

/** The rows to be scored: units where they have Loại, else staff. */
function readGiven(range: Range, report: (fault: TableFault) => void): Rows | undefined {
  if (range.length === 0) return undefined;
  const kind = new Headers(range[0]!).find('Loại', 'Kind');
  const isUnits = typeof kind === 'number' || kind.problem === 'ambiguous';
  try {
    return readRows(isUnits ? 'units' : 'staff', range);
  } catch (error) {
    if (!(error instanceof TableFault)) throw error;
    report(error);
    return undefined;
  }
}
