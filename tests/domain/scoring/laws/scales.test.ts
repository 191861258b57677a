import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreStaff } from '../../../../src/domain/scoring/scoreTable.ts';
import { runs } from '../../runs.ts';
import { type AnyTable, anyTable, criteriaOf, staffOf } from './anyTable.ts';
import { figure, type Line, ruled } from './ruled.ts';

const everything = 'điểm; xếp loại; hạng; lý do; còn thiếu; tạm tính; chi tiết';
const scaled = (table: AnyTable, line: Line, view = everything) =>
  scoreStaff(staffOf(table), ruled(table, [], [{ Mã: 'S', 'Cách tính': 'Thang tổng', ...line }]), view);
const check = (law: (table: AnyTable) => void, times = 300) =>
  fc.assert(fc.property(anyTable(), law), { numRuns: runs(times) });

test('without Thang tổng a table is as with one of 100, words included', () => {
  check(table => {
    const without = scoreStaff(staffOf(table), criteriaOf(table), everything);
    expect(scaled(table, { 'Điểm tối đa': '100' })).toEqual(without);
    expect(scaled(table, { 'Điểm tối đa': '100', 'Chỉ tiêu': 'không quá 100' })).toEqual(without);
    expect(scaled(table, { 'Điểm tối đa': '7', 'Đối tượng': 'Tập thể' })).toEqual(without);
  });
});

/** What a table says in points of the total, put on another scale: bands, caps, bonuses and penalties. */
function onScale(table: AnyTable, top: number): AnyTable {
  const figures = (text: string) =>
    text.replace(/\d+(?:,\d+)?/g, found => figure((Number(found.replace(',', '.')) * top) / 100));
  return {
    ...table,
    bands: table.bands.map(band => band.with(6, figures(band[6]!))),
    criteria: table.criteria.map(one => {
      if (one.rule === 'Trần điểm') return { ...one, max: figures(one.max) };
      if (!/^Điểm (?:cộng|trừ)$/.test(one.rule)) return one;
      return { ...one, max: figures(one.max), scale: figures(one.scale || '1') };
    }),
  };
}

/** The same totals on the scale, the same ratings and ranks. */
function expectLikePercent(found: readonly unknown[][], percent: readonly unknown[][], top: number): void {
  percent.slice(1).forEach(([score, rating, rank, provisional], at) => {
    const [scaledScore, ...other] = found[at + 1]!;
    expect([other[0], other[1]]).toEqual([rating, rank]);
    for (const [one, cell] of [
      [score, scaledScore],
      [provisional, other[2]],
    ])
      if (typeof one === 'number')
        expect(Math.abs(Number(cell) - (one * top) / 100)).toBeLessThanOrEqual(0.0051 * (1 + top / 100));
      else expect(cell).toBe(one);
  });
}

test('on a scale everything is as in percent, bands, caps, bonuses and penalties put on it', () => {
  fc.assert(
    fc.property(anyTable(), fc.constantFrom(10, 20, 50, 80, 120, 250, 1000), (table, top) => {
      // A band from less than 1 on would be in percent.
      fc.pre(table.bands.every(band => !/ 0,/.test(onScale({ ...table, bands: [band] }, top).bands[0]![6]!)));
      const view = 'điểm; xếp loại; hạng; tạm tính';
      const percent = scoreStaff(staffOf(table), criteriaOf(table), view);
      expectLikePercent(scaled(onScale(table, top), { 'Điểm tối đa': String(top) }, view), percent, top);
    }),
    { numRuns: runs(400) },
  );
});

test('an empty Điểm tối đa is the sum of the maxima, whatever data there are', () => {
  let tried = 0;
  check(table => {
    const view = 'điểm; xếp loại; hạng; lý do; còn thiếu; tạm tính; chi tiết';
    const all = { ...table, criteria: table.criteria.map(one => ({ ...one, appliesTo: '' })) };
    // Of maxima that are thirds the sum cannot be written.
    const sum = all.criteria.reduce((points, { top }) => points + top, 0);
    if (sum === 0 || all.criteria.some(({ top }) => !Number.isInteger(top * 4))) return;
    tried++;
    expect(scaled(all, {}, view)).toEqual(scaled(all, { 'Điểm tối đa': figure(sum) }, view));
  });
  expect(tried).toBeGreaterThan(runs(100));
});

test('a total is never above the most, and below it the most changes nothing', () => {
  fc.assert(
    fc.property(anyTable(), fc.constantFrom(60, 100, 120), fc.nat(40), (table, top, more) => {
      const limited = { 'Điểm tối đa': String(top), 'Chỉ tiêu': `không quá ${top + more}` };
      const found = scaled(table, limited, 'điểm; tạm tính').flat();
      const free = scaled(table, { ...limited, 'Chỉ tiêu': 'không quá 100000' }, 'điểm; tạm tính').flat();
      found.forEach((cell, at) => {
        const wanted = free[at];
        expect(cell).toEqual(typeof wanted === 'number' ? Math.min(wanted, top + more) : wanted);
        if (typeof cell === 'number') expect(cell).toBeGreaterThanOrEqual(0);
      });
    }),
    { numRuns: runs(300) },
  );
});

test('of several scales the most specific holds: each row is as if it stood alone', () => {
  fc.assert(
    fc.property(anyTable(), fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (table, order) => {
      const lines = [
        { 'Đối tượng': 'Tất cả', 'Điểm tối đa': '50' },
        { 'Đối tượng': 'Công chức', 'Điểm tối đa': '80' },
        { 'Đối tượng': 'Người đứng đầu', 'Điểm tối đa': '120', 'Chỉ tiêu': '≤ 130' },
      ].map((line): Line => ({ Mã: 'S', 'Cách tính': 'Thang tổng', ...line }));
      const view = 'điểm; xếp loại; tạm tính';
      const together = scoreStaff(
        staffOf(table),
        ruled(
          table,
          [],
          order.map(at => lines[at]!),
        ),
        view,
      );
      const alone = lines.map(line =>
        scoreStaff(staffOf(table), ruled(table, [], [{ ...line, 'Đối tượng': '' }]), view),
      );
      table.rows.forEach(({ who: [category, head] }, at) => {
        const isHead = head === true || head === 'Có';
        const line = isHead ? 2 : category === 'Công chức' ? 1 : 0;
        expect(together[at + 1]).toEqual(alone[line]![at + 1]);
      });
    }),
    { numRuns: runs(200) },
  );
});
