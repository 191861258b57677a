import { findCriteriaHeader, placeIn, placeOf } from '../criteria/criteriaColumns.ts';
import { ruleNamed } from '../criteria/ruleOf.ts';
import { points } from '../criteria/rules/points.ts';
import { TableFault } from '../criteria/TableFault.ts';
import { reasonAt } from '../scoring/reasonAt.ts';
import { bandsAt, ratingAt, type Scores, totalOf } from '../scoring/Scores.ts';
import { score } from '../scoring/score.ts';
import type { Cell, Range } from '../text/Cell.ts';
import { caseKey } from '../text/fold.ts';
import { roundShown } from '../text/formatNumber.ts';
import { cellText, readCell } from '../text/readCell.ts';
import type { MemberSheet } from './MemberSheet.ts';

/** What is to be scored: an initiative, and whom of the council it is put to. */
export interface Scored {
  readonly number: string;
  /** Names of the members who score it: not its authors. */
  readonly asked: readonly string[];
  /** What they have handed in. */
  readonly sheets: readonly MemberSheet[];
}

/** How much of the council has to hand in points: so many sheets; undefined: everybody who is asked and does not recuse. */
export type Quorum = number | undefined;

/** A sheet and what it comes to. */
export interface SheetTotal extends Pick<MemberSheet, 'member' | 'recusal'> {
  /** Undefined where nobody scores, or the sheet has a fault. */
  readonly total: number | undefined;
  /** What keeps it from counting: a value that is none, a blank one. */
  readonly fault: string;
}

/** How an initiative stands with the council (kết quả chấm). Points are rounded as cells show them. */
export interface Standing {
  readonly number: string;
  /** Of each member who has handed in, in the order in which they are asked. */
  readonly sheets: readonly SheetTotal[];
  /** Who is still to hand in, or has to mend a sheet. */
  readonly missing: readonly string[];
  /** How many sheets have points, and how many it takes. */
  readonly given: number;
  readonly needed: number;
  /** Means of the sheets that have points, by the columns of the tab that the criteria read. */
  readonly means: readonly { readonly column: string; readonly mean: number }[];
  /** Undefined as long as nobody has given points. */
  readonly total: number | undefined;
  readonly rating: string;
  readonly reason: string;
  /** Whether the rating is above the lowest one, which is not recognised. */
  readonly passes: boolean;
  /** Between the highest and the lowest total. */
  readonly spread: number;
}

/** From so many points between two members on they are of different minds (ý kiến khác nhau nhiều). Source: 3-initiatives.md. */
export const WIDE = 20;

/**
 * How initiatives stand: SCORE over the means of those who have scored, all of them together, so that rules that compare rows
 * compare initiatives. `header` is that of the tab of sheets. Throws a TableFault for a fault of the criteria, and where they want
 * words, of which there is no mean.
 */
export function standings(
  criteria: Range,
  header: readonly string[],
  quorum: Quorum,
  all: readonly Scored[],
): readonly Standing[] {
  const own = all.flatMap(({ sheets }) => sheets.filter(({ recusal }) => recusal === ''));
  const scores = score('units', [header, ...own.map(({ cells }) => cells)], criteria, true);
  const columns = columnsOf(scores);
  const totals = new Map(own.map((sheet, i) => [sheet, totalAt(scores, i)] as const));
  const counted = ({ sheets }: Scored) => sheets.filter(sheet => totals.get(sheet)?.fault === '');
  const scored = all.filter(one => counted(one).length > 0);
  const meansOf = (one: Scored) =>
    columns.map(column => mean(counted(one).map(({ cells }) => cells[column])));
  const rows = scored.map(one => meanRow(counted(one)[0]!.cells, columns, meansOf(one)));
  const together = score('units', [header, ...rows], forMeans(criteria), true);
  return all.map(one => {
    const { number, asked, sheets } = one;
    const given = counted(one);
    const i = scored.indexOf(one);
    const isScored = i >= 0;
    const handed = sheets.map(sheet => ({
      member: sheet.member,
      recusal: sheet.recusal,
      ...(totals.get(sheet) ?? { total: undefined, fault: '' }),
    }));
    const order = asked.map(caseKey);
    const place = ({ member }: SheetTotal) => order.indexOf(caseKey(member));
    const isDone = (name: string) =>
      handed.some(({ member, fault }) => caseKey(member) === caseKey(name) && fault === '');
    const recused = handed.filter(({ recusal }) => recusal !== '').length;
    const found = given.map(sheet => totals.get(sheet)!.total!);
    const set = isScored ? bandsAt(together, i) : [];
    const rating = isScored ? ratingAt(together, i) : -1;
    return {
      number,
      sheets: handed.sort((a, b) => place(a) - place(b)),
      missing: asked.filter(name => !isDone(name)),
      given: given.length,
      needed: quorum ?? Math.max(1, asked.length - recused),
      means: isScored
        ? meansOf(one).map((value, at) => ({ column: header[columns[at]!]!, mean: roundShown(value) }))
        : [],
      total: isScored ? roundShown(totalOf(together, i)) : undefined,
      rating: set[rating]?.name ?? '',
      reason: isScored ? (together.rows.faults.get(i) ?? reasonAt(together, i)) : '',
      passes: rating >= 0 && rating < set.length - 1,
      spread: isScored ? roundShown(Math.max(...found) - Math.min(...found)) : 0,
    };
  });
}

/** The columns of the tab of sheets that the criteria read, in its order. Throws as `standings` does. */
export function scoredColumns(criteria: Range, header: readonly string[]): readonly string[] {
  return columnsOf(score('units', [header], criteria, true)).map(column => header[column]!);
}

/** What the sheet in row `i` comes to. */
function totalAt(scores: Scores, i: number): Pick<SheetTotal, 'total' | 'fault'> {
  const fault = scores.rows.faults.get(i) ?? (scores.incomplete[i] === 1 ? reasonAt(scores, i) : '');
  return fault === '' ? { total: roundShown(totalOf(scores, i)), fault } : { total: undefined, fault };
}

/** The columns that the criteria read, in the order of the tab. */
function columnsOf({ measures }: Scores): readonly number[] {
  for (const { criterion } of measures)
    if (criterion.judge.reading.as !== 'number')
      throw new TableFault(
        placeOf(criterion.row, 'rule'),
        `${criterion.code} chấm bằng chữ, mà Hội đồng lấy trung bình của số`,
        'Chọn cách tính theo số, ví dụ Chấm điểm',
      );
  const placed = measures.flatMap(({ placed: { data, outOf = [] } }) => [...data, ...outOf]);
  return [...new Set(placed.map(({ column }) => column))].sort((a, b) => a - b);
}

function mean(cells: readonly Cell[]): number {
  const values = cells.flatMap(cell => {
    const datum = readCell(cell);
    return datum.kind === 'number' ? [datum.value] : [];
  });
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A row of the tab with means in place of points. */
function meanRow(
  sheet: readonly Cell[],
  columns: readonly number[],
  means: readonly number[],
): readonly Cell[] {
  return sheet.map((cell, column) => {
    const at = columns.indexOf(column);
    return at < 0 ? cell : means[at];
  });
}

/** The criteria for means, which need not be multiples of a step. */
function forMeans(criteria: Range): Range {
  const { headers, above } = findCriteriaHeader(criteria);
  const [rule, scale] = [placeIn(headers, 'rule')!, placeIn(headers, 'scale')];
  return criteria.map((row, at) =>
    at >= above && ruleNamed(cellText(row[rule])) === points
      ? row.map((cell, column) => (column === scale ? '' : cell))
      : row,
  );
}
