import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCriteria } from '../../../../src/domain/checking/checkCriteria.ts';
import { scoreStaff } from '../../../../src/domain/scoring/scoreTable.ts';
import { runs } from '../../runs.ts';
import { anyCell } from './anyCell.ts';
import { anyRuled, type RuledTable } from './anyRuled.ts';

const everything = 'điểm; xếp loại; hạng; lý do; còn thiếu; tạm tính; chi tiết';
const scored = ({ staff, criteria }: RuledTable, view = everything) => scoreStaff(staff, criteria, view);
const check = (law: (ruled: RuledTable) => void, times: number, tables = anyRuled()) =>
  fc.assert(fc.property(tables, law), { numRuns: runs(times) });

test('tables with groups, scales, lower bands and own populations are without faults', () => {
  const seen = new Set<unknown>();
  check(ruled => {
    for (const row of ruled.criteria) seen.add(row[3]);
    for (const cell of scored(ruled).flat()) expect(String(cell)).not.toMatch(/^Lỗi|NaN|undefined|Infinity/);
  }, 300);
  for (const rule of ['Trần nhóm', 'Lấy cao nhất', 'Thang tổng', 'Hạ bậc']) expect(seen).toContain(rule);
});

test('the provisional total of a complete row is its score', () => {
  let complete = 0;
  check(ruled => {
    for (const [score, provisional] of scored(ruled, 'điểm; tạm tính').slice(1)) {
      if (score === 'Chưa đủ dữ liệu') continue;
      expect(provisional).toBe(score);
      if (typeof score === 'number') complete++;
    }
  }, 300);
  expect(complete).toBeGreaterThan(runs(100));
});

test('a row without gaps is complete', () => {
  check(
    ruled => {
      const blank = ruled.staff.map(row => row.includes('') && row[2] !== '');
      scored(ruled, 'điểm; tạm tính').forEach(([score, provisional], at) => {
        if (at === 0 || blank[at]) return;
        expect(score).not.toBe('Chưa đủ dữ liệu');
        expect(provisional).toBe(score);
      });
    },
    200,
    anyRuled({ gaps: 0 }),
  );
});

test('views asked for together are those asked for alone, rules of groups included', () => {
  check(ruled => {
    const views = everything.split('; ').map(view => scored(ruled, view));
    scored(ruled).forEach((row, at) => {
      expect(row).toEqual(views.flatMap(result => result[at]!));
    });
  }, 100);
});

test('a row that only looks at itself scores the same alone', () => {
  check(ruled => {
    if (ruled.table.criteria.some(({ rule }) => /^(?:So với|Vượt)/.test(rule))) return;
    const view = 'điểm; xếp loại; lý do; còn thiếu; tạm tính; chi tiết';
    const together = scored(ruled, view);
    ruled.table.rows.forEach((_, at) => {
      const alone = { ...ruled, staff: [ruled.staff[0]!, ruled.staff[at + 1]!] };
      expect(scored(alone, view)).toEqual([together[0], together[at + 1]]);
    });
  }, 200);
});

test('the check reads them without faults, and whatever is put into a cell it never throws', () => {
  const strewn = fc.array(fc.tuple(fc.nat(), fc.nat(), anyCell), { maxLength: 3 });
  fc.assert(
    fc.property(anyRuled(), strewn, ({ criteria, staff }, cells) => {
      const plain = checkCriteria(criteria, staff);
      const words = plain.flat().join('\n');
      expect(words).not.toMatch(
        /không đọc được|không có cột|không có cách tính|không có đối tượng|chưa ghi Nhóm/,
      );
      const changed = criteria.map(row => [...row]);
      for (const [row, column, cell] of cells) {
        const line = changed[1 + (row % (changed.length - 1))]!;
        line[column % line.length] = cell;
      }
      for (const result of [plain, checkCriteria(changed, staff), checkCriteria(changed, [])])
        if (result.length > 1)
          for (const row of result) {
            expect(row).toHaveLength(3);
            for (const text of row) expect(String(text).trim()).not.toBe('');
          }
    }),
    { numRuns: runs(400) },
  );
});
