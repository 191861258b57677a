import type { PlainCell, ScoreSheet } from '../../contract/ScoreSheet.ts';
import { findCriteriaHeader, placeIn } from '../../domain/criteria/criteriaColumns.ts';
import type { Reading } from '../../domain/criteria/Reading.ts';
import { TableFault } from '../../domain/criteria/TableFault.ts';
import type { Measure } from '../../domain/scoring/Measure.ts';
import { advise } from '../../domain/scoring/next/advise.ts';
import { nextAt } from '../../domain/scoring/next/nextAt.ts';
import { type Outcome, outcomeAt } from '../../domain/scoring/outcomeAt.ts';
import { reasonAt } from '../../domain/scoring/reasonAt.ts';
import { ratingAt, type Scores, totalOf } from '../../domain/scoring/Scores.ts';
import { score } from '../../domain/scoring/score.ts';
import { formatNumber, roundShown, shownScore } from '../../domain/text/formatNumber.ts';
import { FAULT, NOT_APPLICABLE, NOT_ENOUGH_DATA, readCell } from '../../domain/text/readCell.ts';

/** Figures typed to try them, by column. */
export type Tries = Readonly<Record<number, string>>;

/** A criterion and what it says of the row. */
export interface TriedCriterion {
  readonly code: string;
  readonly content: string;
  /** Căn cứ; blank where the table gives none. */
  readonly basis: string;
  /** The columns that it reads, each once. */
  readonly columns: readonly number[];
  /** Title of what is judged; blank where the content says it. */
  readonly data: string;
  readonly outcome: Outcome;
}

/** A column of the row that can be tried out. */
export interface Figure {
  readonly column: number;
  readonly title: string;
  readonly reading: Reading;
  /** Whether people type it; else a formula counts it. */
  readonly isTyped: boolean;
}

/** A column that a criterion judges. */
export interface JudgedColumn {
  readonly title: string;
  /** The most points that can be given in it, as people read it; blank where it does not hold points. */
  readonly most: string;
}

/** How the row stands with what is typed here. */
export interface TriedScore {
  /** As people read it; «Chưa đủ dữ liệu» while something is missing, «Không áp dụng» where nothing applies. */
  readonly total: string;
  /** Blank while there is none. */
  readonly rating: string;
  readonly reason: string;
  /** Blank in the top band. */
  readonly next: string;
  /** What the cheapest way to the next band makes of the row; nothing where none is known. */
  readonly advised: Tries;
  readonly lines: readonly TriedCriterion[];
  readonly figures: readonly Figure[];
  /** The columns that the criteria of this row judge. */
  readonly judged: readonly JudgedColumn[];
}

/**
 * Scores the row with the very functions of the cells; what is wrong with a figure or a table comes back in words, with
 * the column first: «Vi phạm kỷ luật»: ….
 */
export function whatIf(sheet: ScoreSheet, tries: Tries): TriedScore | { readonly fault: string } {
  const { side, rows, at, criteria } = sheet;
  const tried = rows.map((row, place) =>
    place === at ? row.map((cell, column) => tries[column] ?? cell) : row,
  );
  const below = Object.keys(tries)
    .map(Number)
    .find(column => isSlip(sheet, column, tries[column]!));
  if (below !== undefined) {
    const title = String(rows[0]![below]);
    return { fault: `«${title}»: ${tries[below]!.trim()} là số âm, cần số từ 0 trở lên` };
  }
  try {
    const scores = score(side, tried, criteria, true);
    const i = at - 1;
    const leftOut = scores.rows.leftOut.get(i);
    if (leftOut !== undefined) return { fault: `Không chấm: ${leftOut}` };
    const fault = scores.rows.faults.get(i);
    if (fault !== undefined) return { fault: fault.slice(FAULT.length).replace(/^dòng \d+, /, '') };
    const set = scores.bands[scores.rows.kind[i]!]!;
    const rating = ratingAt(scores, i);
    const total = totalOf(scores, i);
    const applied = scores.measures.flatMap(measure => {
      const outcome = outcomeAt(measure, i);
      return outcome ? [{ measure, outcome }] : [];
    });
    const figures = figuresOf(
      applied.map(({ measure }) => measure),
      sheet,
    );
    const basisOf = basisIn(criteria);
    return {
      total:
        scores.incomplete[i] === 1
          ? NOT_ENOUGH_DATA
          : Number.isNaN(total)
            ? NOT_APPLICABLE
            : shownScore(roundShown(total)),
      rating: rating < 0 || set === 'undecided' ? '' : set[rating]!.name,
      reason: reasonAt(scores, i),
      next: nextAt(scores, i),
      advised: advisedIn(scores, i, figures),
      lines: applied.map(({ measure: { criterion, placed }, outcome }) => ({
        basis: basisOf(criterion.row),
        columns: columnsOf(placed),
        code: criterion.code,
        content: criterion.content === '' ? criterion.data : criterion.content,
        data: criterion.content === '' ? '' : criterion.data,
        outcome,
      })),
      judged: applied.flatMap(({ measure }) =>
        measure.placed.data.map(({ column }) => ({
          title: String(rows[0]![column]),
          most: mostGiven(measure),
        })),
      ),
      figures,
    };
  } catch (error) {
    if (error instanceof TableFault) return { fault: error.message };
    throw error;
  }
}

function mostGiven({ criterion: { judge, outOf } }: Measure): string {
  return judge.effect === 'points' && judge.isGiven && outOf === '' ? formatNumber(judge.max, 6) : '';
}

/** Below 0 in a column that holds nothing below 0: the rules judge by comparing and would let «−1 lần vi phạm» pass. */
function isSlip({ rows }: ScoreSheet, column: number, tried: string): boolean {
  return isBelowZero(tried) && !rows.some(row => isBelowZero(row[column]));
}

function isBelowZero(cell: PlainCell | undefined): boolean {
  const datum = readCell(cell);
  return datum.kind === 'number' && datum.value < 0;
}

/** Where the criteria table says on what a row of it rests. */
function basisIn(criteria: ScoreSheet['criteria']): (row: number) => string {
  const at = placeIn(findCriteriaHeader(criteria).headers, 'basis');
  return row => (at === undefined ? '' : String(criteria[row - 1]?.[at] ?? '').trim());
}

function columnsOf({ data, outOf = [] }: Measure['placed']): readonly number[] {
  return [...new Set([...data, ...outOf].map(({ column }) => column))];
}

/** The columns that these criteria read, each once, in the order of the table. */
function figuresOf(measures: readonly Measure[], { typed, rows }: ScoreSheet): readonly Figure[] {
  const found = new Map<number, Figure>();
  for (const { placed, criterion } of measures)
    for (const column of columnsOf(placed)) {
      if (found.has(column)) continue;
      const title = String(rows[0]![column]);
      const isTyped = typed[column] === true;
      found.set(column, { column, title, reading: readingOf(placed, criterion), isTyped });
    }
  return [...found.values()].sort((one, other) => one.column - other.column);
}

function advisedIn(scores: Scores, i: number, figures: readonly Figure[]): Tries {
  if (scores.incomplete[i] === 1 || Number.isNaN(totalOf(scores, i))) return {};
  const cells = advise(scores, i)?.cells ?? [];
  const before = scores.rows.cells[i]!;
  const changed = figures.filter(({ column }) => column in cells && cells[column] !== before[column]);
  return Object.fromEntries(
    changed.map(({ column, reading }) => [column, asTyped(cells[column] as PlainCell, reading)]),
  );
}

/** A part of a sum or of a quotient is a plain number, whatever the whole is. */
function readingOf({ data, outOf }: Measure['placed'], { judge }: Measure['criterion']): Reading {
  const isWhole = data.length === 1 && outOf === undefined;
  return isWhole ? judge.reading : { as: 'number', flags: false, percent: 'allowed' };
}

/** A cell as it would be typed: «12,5», «95%», «Có». */
export function asTyped(cell: PlainCell, reading: Reading): string {
  if (typeof cell === 'boolean') return cell ? 'Có' : 'Không';
  if (typeof cell !== 'number') return cell;
  const isPercent = reading.as === 'number' && reading.percent === 'expected';
  const shown = isPercent ? Math.round(cell * 1e8) / 1e6 : cell;
  return `${String(shown).replace('.', ',')}${isPercent ? '%' : ''}`;
}
