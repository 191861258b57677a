import { expect, test } from 'vitest';
import { scoreStaff } from '../../../../src/domain/scoring/scoreTable.ts';
import { runs } from '../../runs.ts';
import type { Criterion, Datum } from './Criterion.ts';
import { anyCriterion } from './criteria.ts';
import { Draw } from './Draw.ts';
import { exact, millionths } from './Exact.ts';
import { type Band, exactScores } from './exactScores.ts';
import { keptFor } from './keptFor.ts';
import { anyRules } from './tableRules.ts';

const ROWS = runs(2_500);
const names = ['Xuất sắc', 'Tốt', 'Khá', 'Trung bình'];

/** A datum as it is, but sometimes not there or not applicable. */
function datumOf(criterion: Criterion, draw: Draw): Datum {
  const datum = criterion.draw(draw);
  if (criterion.effect === 'adjust') return datum;
  const gap = draw.below(60);
  if (gap > 1) return datum;
  return {
    ...datum,
    cells: [gap === 0 ? '' : 'KAD', ...datum.cells.slice(1)],
    over: gap === 0 ? 'missing' : 'notApplicable',
  };
}

/** Bands from the totals of rows, on 4 places, so that totals meet them often. */
function bandsFor(totals: readonly bigint[]): readonly Band[] {
  const from = [...totals].sort((a, b) => Number(b - a));
  return names.map((name, at) => ({
    name,
    from: from[at] === undefined ? undefined : exact(from[at], 10_000),
  }));
}

const target = ({ from }: Band) => (from ? `>= ${Number(from.n) / 10_000}`.replace('.', ',') : '');

/** Scores one random table both ways; tells how often a total fell on a tie or on a band. */
function compare(seed: number): {
  readonly ties: number;
  readonly onBand: number;
  readonly wrong: unknown[];
} {
  const draw = new Draw(seed);
  const criteria = Array.from({ length: 1 + draw.below(7) }, () => anyCriterion(draw, names));
  const data = Array.from({ length: ROWS }, () => criteria.map(criterion => datumOf(criterion, draw)));
  const rules = anyRules(draw, criteria);
  const totals = exactScores(criteria, bandsFor([]), data, rules).flatMap(({ total }) =>
    total && total.n > total.d ? [millionths(total) / 100n] : [],
  );
  const bands = bandsFor(
    [draw.of(totals), draw.of(totals), draw.of(totals)].filter(total => total !== undefined),
  );
  const table = [
    ['Nhóm', 'Mã', 'Nội dung', 'Cách tính', 'Dữ liệu', 'Mẫu số', 'Chỉ tiêu', 'Điểm tối đa', 'Thang điểm'],
    ...criteria.map(({ row: [rule, outOf, wanted, max, scale] }, at) => [
      rules.members.includes(at) ? 'N' : '',
      `T${at}`,
      'nội dung',
      rule,
      `d${at}`,
      outOf ? `m${at}` : '',
      wanted,
      max,
      scale,
    ]),
    ...rules.rows.map(([group, rule, wanted, max], at) => [
      group,
      `R${at}`,
      '',
      rule,
      '',
      '',
      wanted,
      max,
      '',
    ]),
    ...bands.map((band, at) => ['', `X${at}`, band.name, 'Xếp loại', '', '', target(band), '', '']),
  ];
  const titles = criteria.flatMap(({ row }, at) => (row[1] ? [`d${at}`, `m${at}`] : [`d${at}`]));
  const people = data.map((row, i) => [`CB${i}`, `Người ${i}`, ...row.flatMap(({ cells }) => cells)]);
  const { range, places } = keptFor(draw, ['Mã', 'Họ tên', ...titles], people);
  const shown = scoreStaff(range, table, 'điểm; xếp loại; tạm tính; chi tiết');
  const scored = places.map(place => shown[place]!);
  const expected = exactScores(criteria, bands, data, rules);
  const limits = new Set(bands.map(({ from }) => from && from.n * 100n));
  const wrong = expected.flatMap(({ cells }, i) =>
    cells.every((cell, at) => Object.is(cell, scored[i]![at]))
      ? []
      : [{ seed, i, cells, scored: scored[i], row: people[i], table }],
  );
  return {
    ties: expected.filter(result => result.isTie).length,
    onBand: expected.filter(({ total }) => total && limits.has(millionths(total))).length,
    wrong,
  };
}

test.each([1, 2, 3, 4, 5])(
  'points, totals and ratings are those of exact arithmetic: 20 tables, part %d',
  part => {
    const results = Array.from({ length: 20 }, (_, at) => compare(part * 1000 + at));
    expect(results.flatMap(({ wrong }) => wrong).slice(0, 2)).toEqual([]);
    expect(results.reduce((sum, { ties }) => sum + ties, 0)).toBeGreaterThan(runs(200));
    expect(results.reduce((sum, { onBand }) => sum + onBand, 0)).toBeGreaterThan(runs(500));
  },
);
