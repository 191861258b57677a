import { parseCriteria } from '../criteria/parseCriteria.ts';
import type { Quantity } from '../criteria/Quantity.ts';
import type { Reading } from '../criteria/Reading.ts';
import type { Band } from '../criteria/Rule.ts';
import type { Range } from '../text/Cell.ts';
import { caseKey } from '../text/fold.ts';
import { addUp } from './addUp.ts';
import { bandsOf } from './bandsOf.ts';
import { columnsOf } from './columnsOf.ts';
import { type Measure, measure } from './measure.ts';
import { faultText, kindsOf, type Rows, readRows, type Side } from './Rows.ts';
import { readColumns } from './readColumns.ts';
import { State } from './State.ts';
import { standings } from './standings.ts';

/** Everything that the views show, by row of `rows.cells`. */
export interface Scores {
  readonly rows: Rows;
  readonly measures: readonly Measure[];
  /** Bands by kind of row, best first. */
  readonly bands: readonly (readonly Band[] | 'undecided')[];
  /** 1 where a datum is missing that holds up the total. */
  readonly incomplete: Uint8Array;
  /** Points, and the most that could be had, on the criteria that have data. */
  readonly earned: Float64Array;
  readonly possible: Float64Array;
  /** 100 × earned ÷ possible: 0…100 on the criteria that have data; NaN where none has. Not rounded. */
  readonly total: Float64Array;
  /** Index into the row's bands of the worst band that a failed veto imposes; -1 without one. */
  readonly limit: Int16Array;
}

/** Scores the rows of one side against the criteria table. Throws a TableFault for a fault of a whole table. */
export function score(side: Side, range: Range, criteria: Range): Scores {
  const table = parseCriteria(criteria);
  const rows = readRows(side, range);
  const placed = columnsOf(rows, table);
  const bands = kindsOf[side].map(kind => bandsOf(table.bands, kind));
  const column = readColumns(
    rows,
    placed.flatMap(({ criterion, data, outOf = [] }) =>
      [...data, ...outOf].map(term => ({ term, reading: criterion.judge.reading })),
    ),
  );
  const figures = (quantity: Quantity, reading: Reading) =>
    addUp(
      quantity,
      quantity.map(term => column(term, reading)),
    );
  const appliesTo = standings(rows);
  const measures = placed.map(({ criterion, data, outOf }) => {
    const { reading } = criterion.judge;
    const under = outOf && figures(outOf, reading);
    return measure(rows, criterion, appliesTo(criterion.populations), figures(data, reading), under);
  });
  const size = rows.cells.length;
  const incomplete = new Uint8Array(size);
  if (bands.includes('undecided'))
    for (let i = 0; i < size; i++) if (bands[rows.kind[i]!] === 'undecided') incomplete[i] = rows.active[i]!;
  const sums = addPoints(measures, incomplete);
  const limit = new Int16Array(size).fill(-1);
  for (const one of measures) if (one.criterion.judge.effect === 'veto') impose(one, rows, bands, limit);
  return { rows, measures, bands, incomplete, ...sums, limit };
}

/** Adds up points and maxima of what applies and has data; marks the rows whose data are not complete. */
function addPoints(
  measures: readonly Measure[],
  incomplete: Uint8Array,
): Pick<Scores, 'earned' | 'possible' | 'total'> {
  const earned = new Float64Array(incomplete.length);
  const possible = new Float64Array(incomplete.length);
  for (const { criterion, state, points } of measures) {
    const { judge } = criterion;
    if (judge.effect === 'report') continue;
    const max = judge.effect === 'points' ? judge.max : 0;
    for (let i = 0; i < state.length; i++) {
      const now = state[i]!;
      if (now === State.scored) {
        if (max > 0) {
          earned[i]! += points[i]!;
          possible[i]! += max;
        }
      } else if (now === State.missing || now === State.undecided) incomplete[i] = 1;
    }
  }
  const total = new Float64Array(incomplete.length);
  for (let i = 0; i < total.length; i++) {
    const most = possible[i]!;
    total[i] = most === 0 ? Number.NaN : Math.min(100, Math.max(0, (100 * earned[i]!) / most));
  }
  return { earned, possible, total };
}

/** Lowers the limit of every row that fails the veto. */
function impose(
  { criterion, state, points }: Measure,
  rows: Rows,
  bands: Scores['bands'],
  limit: Int16Array,
): void {
  const { judge } = criterion;
  const named = judge.effect === 'veto' ? judge.rating : undefined;
  for (let i = 0; i < state.length; i++) {
    const set = bands[rows.kind[i]!]!;
    if (state[i] !== State.scored || points[i] !== 0 || set === 'undecided') continue;
    const at =
      named === undefined ? set.length - 1 : set.findIndex(band => caseKey(band.name) === caseKey(named));
    if (at < 0 && named !== undefined && !rows.faults.has(i))
      rows.faults.set(
        i,
        faultText(i, criterion.code, `không có loại "${named}" trong các loại của dòng này`),
      );
    limit[i] = Math.max(limit[i]!, at);
  }
}

/** Index into the row's bands of its rating; -1 while there is none. A failed veto rates even without a total. */
export function ratingAt(scores: Scores, i: number): number {
  const set = scores.bands[scores.rows.kind[i]!]!;
  if (set === 'undecided') return -1;
  const limit = scores.limit[i]!;
  const total = scores.total[i]!;
  if (scores.incomplete[i] === 1 || Number.isNaN(total) || set.length === 0) return limit;
  const reached = set.findIndex(band => band.reached(total));
  return Math.max(limit, reached < 0 ? set.length - 1 : reached);
}
