import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreStaff } from '../../../../src/domain/scoring/scoreTable.ts';
import { runs } from '../../runs.ts';
import { makers } from './anyCriterion.ts';
import { type AnyTable, anyTable, bandNames, criteriaOf, staffOf } from './anyTable.ts';

const everything = 'điểm; xếp loại; hạng; tạm tính; chi tiết';
const scored = (table: AnyTable, view = everything) => scoreStaff(staffOf(table), criteriaOf(table), view);
const check = (law: (table: AnyTable) => void, times = 400, tables = anyTable()) =>
  fc.assert(fc.property(tables, law), { numRuns: runs(times) });

test('tables of every rule are without faults, or the laws below would say nothing', () => {
  const seen = new Set<string>();
  check(table => {
    for (const { rule } of table.criteria) seen.add(rule);
    for (const cell of scored(table).flat()) expect(String(cell)).not.toMatch(/^Lỗi/);
  });
  expect([...seen].sort()).toEqual(Object.keys(makers).sort());
});

test('a score lies between 0 and 100, and so does a provisional one', () => {
  check(table => {
    for (const cell of scored(table, 'điểm; tạm tính').slice(1).flat())
      if (typeof cell === 'number') {
        expect(cell).toBeGreaterThanOrEqual(0);
        expect(cell).toBeLessThanOrEqual(100);
      } else expect(['Chưa đủ dữ liệu', 'Không áp dụng']).toContain(cell);
  });
});

test('a better datum never lowers score, rating or rank', () => {
  const place = (rating: unknown) => bandNames.indexOf(String(rating));
  check(table => {
    const before = scored(table, 'điểm; xếp loại; hạng');
    for (const [row, { facts }] of table.rows.entries())
      for (const [criterion, { better }] of facts.entries()) {
        if (!better) continue;
        const changed = staffOf(table, { row, criterion, cells: better });
        const after = scoreStaff(changed, criteriaOf(table), 'điểm; xếp loại; hạng')[row + 1]!;
        const [score, rating, rank] = before[row + 1]!;
        if (typeof score === 'number') {
          expect(after[0]).toBeGreaterThanOrEqual(score);
          expect(after[2]).toBeLessThanOrEqual(Number(rank));
        } else expect(after[0]).toBe(score);
        if (rating !== '') expect(place(after[1])).toBeLessThanOrEqual(place(rating));
      }
  }, 250);
});

test('a criterion that does not apply changes nothing', () => {
  const idle = ['N', '', 'n', 'Tỷ lệ', 'không', '', '', '50', ''];
  check(table => {
    const view = 'điểm; xếp loại; hạng; tạm tính';
    const [header, ...bands] = criteriaOf(table);
    const staff = staffOf(table).map((cells, at) => [
      ...cells,
      at === 0 ? 'không' : 'KAD',
      at === 0 ? 'mẫu' : 0,
    ]);
    for (const more of [
      idle,
      idle.with(4, 'mẫu').with(5, 'mẫu'),
      idle.with(1, 'Trung tâm').with(4, 'cột không có'),
      idle.with(3, 'Trần điểm').with(6, 'ít nhất 1'),
      idle.with(3, 'Điểm trừ'),
    ])
      expect(scoreStaff(staff, [header!, more, ...bands], view)).toEqual(scored(table, view));
  });
});

test('a maximum of 0 changes nothing but what is missing', () => {
  check(table => {
    const more = ['N', '', 'n', 'Chấm điểm', 'không', '', '', '0', ''];
    const staff = staffOf(table).map((cells, at) => [...cells, at === 0 ? 'không' : 0]);
    const view = 'điểm; xếp loại; hạng; tạm tính';
    expect(scoreStaff(staff, [...criteriaOf(table), more], view)).toEqual(scored(table, view));
  }, 200);
});

/** A shuffle that both rows and their results can be put through. */
const shuffle = <T>(items: readonly T[], keys: readonly number[]): T[] =>
  items
    .map((item, at) => [keys[at % keys.length]! * 31 + at * 7919 * (keys[0]! + 1), item] as const)
    .sort((a, b) => (a[0] % 997) - (b[0] % 997))
    .map(([, item]) => item);
const keys = fc.array(fc.nat(1000), { minLength: 3, maxLength: 9 });

test('the order of rows changes nothing', () => {
  fc.assert(
    fc.property(anyTable(), keys, (table, order) => {
      const [header, ...rows] = scored(table);
      const turned = scored({ ...table, rows: shuffle(table.rows, order) });
      expect(turned).toEqual([header, ...shuffle(rows, order)]);
    }),
    { numRuns: runs(300) },
  );
});

test('the order of columns changes nothing', () => {
  fc.assert(
    fc.property(anyTable(), keys, (table, order) => {
      const staff = staffOf(table).map(([code, ...cells]) => [code, ...shuffle(cells, order)]);
      expect(scoreStaff(staff, criteriaOf(table), everything)).toEqual(scored(table));
      const criteria = criteriaOf(table).map(cells => shuffle(cells, order));
      expect(scoreStaff(staffOf(table), criteria, everything)).toEqual(scored(table));
    }),
    { numRuns: runs(300) },
  );
});

test('the order of criteria changes nothing, wherever the bands stand among them', () => {
  fc.assert(
    fc.property(anyTable(), keys, (table, order) => {
      const [header, ...rows] = criteriaOf(table);
      const criteria = shuffle(rows.slice(0, table.criteria.length), order);
      const mixed = [header!, ...criteria];
      table.bands.forEach((band, at) => {
        mixed.splice(Math.min(mixed.length, 1 + 2 * at), 0, [...band]);
      });
      const view = 'điểm; xếp loại; hạng; tạm tính';
      expect(scoreStaff(staffOf(table), mixed, view)).toEqual(scored(table, view));
    }),
    { numRuns: runs(300) },
  );
});

test('a row scores the same alone as in the table, but for comparisons with others', () => {
  const alone = Object.keys(makers).filter(rule => rule !== 'So với cao nhất' && rule !== 'Vượt chỉ tiêu');
  check(
    table => {
      const view = 'điểm; xếp loại; tạm tính; chi tiết; còn thiếu';
      const together = scored(table, view);
      table.rows.forEach((row, at) => {
        const result = scored({ ...table, rows: [row] }, view);
        expect(result).toEqual([together[0], together[at + 1]]);
      });
    },
    250,
    anyTable({ rules: alone }),
  );
});

test('columns asked for together are those asked for alone', () => {
  check(table => {
    const views = ['điểm', 'xếp loại', 'hạng', 'lý do', 'còn thiếu', 'tạm tính', 'chi tiết'];
    const alone = views.map(view => scored(table, view));
    const together = scored(table, views.join('; '));
    together.forEach((row, at) => {
      expect(row).toEqual(alone.flatMap(result => result[at]!));
    });
  }, 150);
});

test('details add up to the provisional total, where no cap and no end of the scale holds it', () => {
  check(table => {
    const result = scored(table, 'tạm tính; chi tiết').slice(1);
    result.forEach(([total, ...details]) => {
      const isCapped = table.criteria.some(
        ({ rule }, at) => rule === 'Trần điểm' && details[at] === 'Không đạt',
      );
      if (typeof total !== 'number' || isCapped || total === 0 || total === 100) return;
      let [points, of, adjusted] = [0, 0, 0];
      table.criteria.forEach(({ rule, top }, at) => {
        const detail = details[at];
        if (typeof detail !== 'number') return;
        if (rule === 'Điểm cộng' || rule === 'Điểm trừ') adjusted += detail;
        else [points, of] = [points + detail, of + top];
      });
      const slack = 0.005 * (1 + details.length * Math.max(1, 100 / of)) + 1e-9;
      expect(Math.abs((100 * points) / of + adjusted - total)).toBeLessThanOrEqual(slack);
    });
  });
});
