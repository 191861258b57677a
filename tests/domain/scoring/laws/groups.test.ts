import fc from 'fast-check';
import { expect, test } from 'vitest';
import { score } from '../../../../src/domain/scoring/score.ts';
import { scoreStaff } from '../../../../src/domain/scoring/scoreTable.ts';
import { runs } from '../../runs.ts';
import { type AnyTable, anyTable, staffOf } from './anyTable.ts';
import { type Line, ruled, sortsIn } from './ruled.ts';

const everything = 'điểm; xếp loại; hạng; lý do; còn thiếu; tạm tính; chi tiết';

/** A table in which some criteria of one kind are a group. */
interface Grouped {
  readonly table: AnyTable;
  readonly members: readonly number[];
  readonly cap: string;
}

const grouped = fc
  .tuple(anyTable(), fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), fc.nat(6))
  .map(([table, chosen, first]): Omit<Grouped, 'cap'> => {
    const sorts = sortsIn(table);
    const sort = sorts[first % sorts.length];
    return {
      table,
      members: [...sorts.keys()].filter(at => sorts[at] === sort && sort !== '' && chosen[at]),
    };
  })
  .filter(({ members }) => members.length > 0)
  .chain(found =>
    fc.constantFrom('0,5', '3', '7,25', '10', '70/3', '40').map((cap): Grouped => ({ ...found, cap })),
  );

const check = (law: (grouped: Grouped) => void, times = 300) =>
  fc.assert(fc.property(grouped, law), { numRuns: runs(times) });
const criteriaFor = ({ table, members }: Grouped, ...lines: readonly Line[]) =>
  ruled(
    table,
    table.criteria.map((_, at) => (members.includes(at) ? 'nhóm' : '')),
    lines,
  );
const limitedTo = (cap: string): Line => ({
  Mã: 'G',
  Nhóm: 'nhóm',
  'Cách tính': 'Trần nhóm',
  'Điểm tối đa': cap,
});
const best: Line = { Mã: 'H', Nhóm: 'nhóm', 'Cách tính': 'Lấy cao nhất' };

/** What each row has: points, the most of them, bonus less penalties (more is better); what the group takes or gives is one of these. */
const sumsOf = (table: AnyTable, criteria: unknown[][]) => {
  const { earned, possible, adjusted } = score('staff', staffOf(table), criteria, true);
  return [...earned].map((points, i) => ({ points, max: possible[i]!, adjusted: adjusted[i]! }));
};
const isOfPenalties = ({ table, members }: Grouped) => table.criteria[members[0]!]!.rule === 'Điểm trừ';
const NEAR = 1e-9;

test('a cap gives a group what it had, or the cap where that is less', () => {
  let limited = 0;
  check(one => {
    const { table, cap } = one;
    const [over = '', under = '1'] = cap.replace(',', '.').split('/');
    const most = Number(over) / Number(under);
    const withCap = sumsOf(table, criteriaFor(one, limitedTo(cap)));
    const without = sumsOf(table, criteriaFor(one));
    const rest = sumsOf(withoutMembers(one, one.members), restOf(one, one.members));
    const cut = (all: number, left: number) =>
      Math.abs(all - left) > most ? left + Math.sign(all - left) * most : all;
    withCap.forEach((sums, i) => {
      const [all, left] = [without[i]!, rest[i]!];
      if (all.points - left.points > most || Math.abs(all.adjusted - left.adjusted) > most) limited++;
      expect(sums.points).toBeCloseTo(cut(all.points, left.points), 9);
      expect(sums.max).toBeCloseTo(cut(all.max, left.max), 9);
      expect(sums.adjusted).toBeCloseTo(cut(all.adjusted, left.adjusted), 9);
    });
  });
  expect(limited).toBeGreaterThan(runs(100));
});

test('with rules of groups a total still lies between 0 and 100', () => {
  check(one => {
    for (const lines of [[limitedTo(one.cap)], [best], [best, limitedTo(one.cap)]])
      for (const cell of scoreStaff(staffOf(one.table), criteriaFor(one, ...lines), 'điểm; tạm tính')
        .slice(1)
        .flat())
        if (typeof cell === 'number') {
          expect(cell).toBeGreaterThanOrEqual(0);
          expect(cell).toBeLessThanOrEqual(100);
        } else expect(['Chưa đủ dữ liệu', 'Không áp dụng']).toContain(cell);
  });
});

test('a cap that is not below all that can be had changes nothing, words included', () => {
  check(one => {
    const tops = one.members.map(at => one.table.criteria[at]!.top);
    // A bonus may be without limit; none here gives as much as 200.
    const sum = tops[0] === 0 ? 200 : tops.reduce((all, top) => all + top, 0) + NEAR;
    // Of ways to the next band that cost the same it may be another: how far it is stays the same.
    const shown = (...lines: readonly Line[]) =>
      scoreStaff(staffOf(one.table), criteriaFor(one, ...lines), everything).map(row =>
        row.map(cell => (/^Còn .*?:/u.exec(String(cell)) ?? [cell])[0]),
      );
    expect(shown(limitedTo(String(sum).replace('.', ',')))).toEqual(shown());
  });
});

test('of the best counts what the best member gives alone, and the largest maximum', () => {
  let several = 0;
  check(one => {
    const { table, members } = one;
    const found = sumsOf(table, criteriaFor(one, best));
    const all = sumsOf(table, criteriaFor(one));
    const alone = [undefined, ...members].map(member => {
      const others = members.filter(at => at !== member);
      return sumsOf(withoutMembers(one, others), restOf(one, others));
    });
    const pick = isOfPenalties(one) ? Math.min : Math.max;
    found.forEach(({ points, max, adjusted }, i) => {
      const of = (key: 'points' | 'max' | 'adjusted') => alone.map(sums => sums[i]![key]);
      expect(points).toBeCloseTo(Math.max(...of('points')), 9);
      expect(max).toBeCloseTo(Math.max(...of('max')), 9);
      expect(adjusted).toBeCloseTo(pick(...of('adjusted')), 9);
      expect(points).toBeLessThanOrEqual(all[i]!.points + NEAR);
      expect(max).toBeLessThanOrEqual(all[i]!.max + NEAR);
      expect(Math.abs(adjusted - of('adjusted')[0]!)).toBeLessThanOrEqual(
        Math.abs(all[i]!.adjusted - of('adjusted')[0]!) + NEAR,
      );
      if (all[i]!.max > max + NEAR || Math.abs(all[i]!.adjusted - adjusted) > NEAR) several++;
    });
  });
  expect(several).toBeGreaterThan(runs(100));
});

test('the best, then the lowest cap, in whatever order the rows stand', () => {
  check(one => {
    const lines = [best, limitedTo(one.cap), limitedTo('500')];
    const criteria = criteriaFor(one, ...lines);
    const shown = scoreStaff(staffOf(one.table), criteria, everything);
    for (const other of [[lines[1]!, lines[0]!], lines.toReversed(), [...lines, best]])
      expect(scoreStaff(staffOf(one.table), criteriaFor(one, ...other), everything)).toEqual(shown);
    const [header, ...rows] = criteria;
    expect(
      scoreStaff(staffOf(one.table), [header!, ...rows.slice(-3), ...rows.slice(0, -3)], everything),
    ).toEqual(shown);
  }, 150);
});

test('a rule for others, or of a group with one member, changes no points', () => {
  check(one => {
    const alone = { ...one, members: one.members.slice(0, 1) };
    const shown = scoreStaff(staffOf(one.table), criteriaFor(one), everything);
    const others = [best, limitedTo('0,5')].map(line => ({ ...line, 'Đối tượng': 'Tập thể' }));
    expect(scoreStaff(staffOf(one.table), criteriaFor(one, ...others), everything)).toEqual(shown);
    expect(scoreStaff(staffOf(one.table), criteriaFor(alone, best), everything)).toEqual(shown);
  }, 150);
});

/** The table without some of the members. */
function withoutMembers({ table }: Grouped, out: readonly number[]): AnyTable {
  const kept = <T>(items: readonly T[]) => items.filter((_, at) => !out.includes(at));
  return {
    ...table,
    criteria: kept(table.criteria),
    rows: table.rows.map(row => ({ ...row, facts: kept(row.facts) })),
  };
}

/** Its criteria, with something to score if nothing is left. */
function restOf(one: Grouped, out: readonly number[]): unknown[][] {
  const idle: Line = { Mã: 'N', 'Cách tính': 'Đạt/không đạt', 'Dữ liệu': 'chung', 'Chỉ tiêu': 'ít nhất 0' };
  return ruled(withoutMembers(one, out), [], [idle]);
}
