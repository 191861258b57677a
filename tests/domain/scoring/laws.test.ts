import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TableFault } from '../../../src/domain/criteria/TableFault.ts';
import { scoreStaff } from '../../../src/domain/scoring/scoreStaff.ts';
import { sheet } from '../../sheet.ts';

const criteria = sheet(`
  Mã | Nội dung | Cách tính     | Dữ liệu | Mẫu số | Chỉ tiêu | Điểm tối đa | Thang điểm
  A  | a        | Tỷ lệ         | a       | giao   |          | 30          |
  B  | b        | Đạt/không đạt | b       | giao   | trên 20% | 20          |
  C  | c        | Bậc thang     | c       | giao   |          |             | 100%: 15; 50%: 7
  D  | d        | Chấm điểm     | d       |        |          | 10          |
  E  | e        | Số lượng      | e       |        |          | 15          | 4
`);
const header = ['Mã', 'giao', 'a', 'b', 'c', 'd', 'e'];

const facts = fc
  .integer({ min: 1, max: 50 })
  .chain(total =>
    fc.tuple(
      fc.constant(total),
      fc.integer({ min: 0, max: total }),
      fc.integer({ min: 0, max: total }),
      fc.integer({ min: 0, max: total }),
      fc.integer({ min: 0, max: 10 }),
      fc.integer({ min: 0, max: 9 }),
    ),
  );

const scoreOf = (row: readonly unknown[], table = criteria) =>
  scoreStaff([header, ['CB', ...row]], table)[1]![0];

test('a score lies between 0 and 100', () => {
  fc.assert(
    fc.property(facts, row => {
      const score = scoreOf(row);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
    }),
  );
});

test('raising a good datum never lowers the score', () => {
  fc.assert(
    fc.property(facts, fc.integer({ min: 1, max: 5 }), (row, at) => {
      const better: number[] = [...row];
      better[at]!++;
      const score = scoreOf(better);
      const over = at <= 3 ? better[at]! > row[0] : at === 4 && better[at]! > 10;
      if (over) expect(score).toMatch(/^Lỗi: dòng 2, /);
      else expect(score).toBeGreaterThanOrEqual(scoreOf(row) as number);
    }),
  );
});

test('a criterion that does not apply changes nothing', () => {
  const more = [...criteria, ['N', 'n', 'Tỷ lệ', 'a', '[giao] - [giao]', '', 50, '']];
  fc.assert(
    fc.property(facts, row => {
      const [total, ...rest] = row;
      const idle = [total, 0, ...rest.slice(1)];
      const without = scoreStaff([header, ['CB', ...idle]], criteria);
      expect(scoreStaff([header, ['CB', ...idle]], more)).toEqual(without);
    }),
  );
});

test('random cells cause results or our own faults, never anything else', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.date({ noInvalidDate: false }),
    fc.constantFrom(
      '',
      'Có',
      '#REF!',
      '1.234',
      'KAD',
      '100%',
      'Tỷ lệ',
      'Tốt: 10',
      '> 20%',
      '[a] - [b]',
      'Điểm liệt',
      'Xếp loại',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { maxLength: 6 }),
      fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { maxLength: 6 }),
      (extra, rows) => {
        try {
          const result = scoreStaff(
            [header, ...rows],
            [...criteria, ...extra],
            'điểm; xếp loại; lý do; chi tiết',
          );
          expect(result).toHaveLength(rows.length + 1);
          for (const found of result.flat())
            expect(typeof found === 'string' || Number.isFinite(found)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(TableFault);
        }
      },
    ),
    { numRuns: 500 },
  );
});
