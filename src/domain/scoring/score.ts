import { type CriteriaTable, comparesRows } from '../criteria/CriteriaTable.ts';
import { isCriteriaTable } from '../criteria/criteriaColumns.ts';
import { isMember } from '../criteria/groups.ts';
import { parseCriteria } from '../criteria/parseCriteria.ts';
import { TableFault } from '../criteria/TableFault.ts';
import type { Range } from '../text/Cell.ts';
import { addGroup } from './addGroup.ts';
import { applicableRowsOf } from './applicableRows.ts';
import { columnsOf, type Placed } from './columnsOf.ts';
import { criterionReader } from './criterionReader.ts';
import { groupsOf } from './groups.ts';
import type { Side } from './kinds.ts';
import { limitOf } from './limit.ts';
import { emptyMeasure, keepBlock, type Measure } from './Measure.ts';
import { mostSpecific, unambiguous } from './mostSpecific.ts';
import { readRows, tableNames } from './Rows.ts';
import { readColumns } from './readColumns.ts';
import { refuseAlike } from './refuseAlike.ts';
import type { Leaders, Scores } from './Scores.ts';
import { State } from './State.ts';
import { knownScale, scaleOf } from './scales.ts';

/**
 * Scores the rows of one side against the criteria table. `keep` holds on to every single measure, which reasons and
 * details need. Throws a TableFault for a fault of a whole table. `rivals` are the leaders of other tables, too, by the
 * row of the criterion: where they are given, rows are compared with them.
 */
export function score(
  side: Side,
  range: Range,
  criteria: Range,
  keep: boolean,
  rivals: Leaders = new Map(),
): Scores {
  const table = criteriaFor(side, range, criteria);
  const rows = readRows(side, range, table);
  const placed = columnsOf(rows, table);
  const size = rows.cells.length;
  const columns = readColumns(rows);
  const applicableTo = applicableRowsOf(rows);
  const readers = placed.map(one => criterionReader(rows, one, columns, applicableTo(one.criterion)));
  const isGrouped = ({ criterion }: Placed) => table.groupRules.some(rule => isMember(criterion, rule));
  const isKept = (one: Placed) => keep || comparesRows(one.criterion) || isGrouped(one);
  const kept = placed.map(one => (isKept(one) ? emptyMeasure(one, size) : undefined));
  const measures = kept.flatMap(measure => measure ?? []);
  const groups = groupsOf(table.groupRules, measures);
  const ratings = rows.kinds.map(kind => ({
    bands: mostSpecific(table.bands, kind),
    scale: scaleOf(table, kind),
  }));
  const scores: Scores = {
    rows,
    measures,
    groups,
    bands: ratings.map(({ bands }) => unambiguous(bands)),
    scales: ratings.map(({ scale }) => knownScale(scale)),
    incomplete: new Uint8Array(size),
    earned: new Float64Array(size),
    possible: new Float64Array(size),
    adjusted: new Float64Array(size),
    ceiling: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    leaders: new Map(),
    vetoed: new Int16Array(size).fill(-1),
    limited: new Int16Array(size).fill(-1),
    demoted: new Int16Array(size),
  };
  const limits = readers.map(({ block }) => limitOf(scores, block));
  const grouped = new Set(groups.flatMap(({ members }) => members.map(({ criterion }) => criterion)));
  for (let from = 0; from < size; from += rows.block) {
    const to = Math.min(size, from + rows.block);
    let common = 0;
    columns.read(from, to);
    readers.forEach(({ block, read }, at) => {
      read(from, to);
      if (!comparesRows(block.criterion))
        common += addPoints(scores, block, from, to, grouped.has(block.criterion));
      limits[at]?.(from, to);
      const all = kept[at];
      if (all) keepBlock(all, block, from, to - from);
    });
    for (let i = from; i < to; i++) scores.possible[i]! += common;
  }
  for (const measure of measures) compareRows(scores, measure, grouped.has(measure.criterion), rivals);
  for (const group of groups) addGroup(scores, group);
  refuseAlike(scores, ratings);
  waitForBands(scores);
  return scores;
}

/** The criteria table; where the two ranges stand in each other's place it says so. */
function criteriaFor(side: Side, range: Range, criteria: Range): CriteriaTable {
  try {
    return parseCriteria(criteria);
  } catch (error) {
    if (isCriteriaTable(criteria) || !isCriteriaTable(range)) throw error;
    const fix = `Viết ${tableNames[side]} trước, bảng tiêu chí sau`;
    throw new TableFault('hai vùng', 'đứng ngược chỗ: bảng tiêu chí đứng trước', fix);
  }
}

/** Points of a rule that needs the values of all rows before it can judge one. */
function compareRows(scores: Scores, measure: Measure, isGrouped: boolean, rivals: Leaders): void {
  const { judge, row } = measure.criterion;
  if (judge.effect !== 'points' || !judge.compare) return;
  const rows = scoredRows(measure.state);
  const own = judge.compare.highest(measure, rows);
  scores.leaders.set(row, own);
  measure.why = judge.compare.award(measure, rows, rivals.get(row) ?? own);
  addPoints(scores, measure, 0, measure.state.length, isGrouped);
}

function scoredRows(state: Uint8Array): Uint32Array {
  const scored = new Uint32Array(state.length);
  let count = 0;
  for (let i = 0; i < state.length; i++) if (state[i] === State.scored) scored[count++] = i;
  return scored.subarray(0, count);
}

/**
 * Adds points and maxima of what applies and has data, but for members of a group, which are added together later; marks the
 * rows whose data are not complete. Gives the maximum back where it is to be added to all rows of the block alike.
 */
function addPoints(
  { earned, possible, adjusted, incomplete }: Scores,
  block: Measure,
  from: number,
  to: number,
  isGrouped: boolean,
): number {
  const { state, points, full, criterion } = block;
  const { judge } = criterion;
  if (judge.effect === 'report') return 0;
  const max = judge.effect === 'points' && !isGrouped ? judge.max : 0;
  const isAdjusting = judge.effect === 'adjust';
  if (full) {
    if (isGrouped) return 0;
    const sums = isAdjusting ? adjusted : earned;
    if (isAdjusting || max > 0) for (let i = from; i < to; i++) sums[i]! += points[i - from]!;
    return max;
  }
  for (let i = from; i < to; i++) {
    const now = state[i - from]!;
    if (now === State.scored) {
      if (max > 0) {
        earned[i]! += points[i - from]!;
        possible[i]! += max;
      } else if (isAdjusting && !isGrouped) adjusted[i]! += points[i - from]!;
    } else if ((now === State.missing && !isAdjusting) || now === State.undecided) incomplete[i] = 1;
  }
  return 0;
}

/** A row whose bands depend on a category that is not known yet is not complete. */
function waitForBands({ bands, rows, incomplete }: Scores): void {
  if (!bands.includes('undecided')) return;
  for (let i = 0; i < incomplete.length; i++)
    if (bands[rows.kind[i]!] === 'undecided') incomplete[i] = rows.active[i]!;
}
