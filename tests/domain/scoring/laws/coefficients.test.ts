import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreStaff } from '../../../../src/domain/scoring/scoreTable.ts';
import { runs } from '../../runs.ts';
import { type AnyTable, anyTable, criteriaOf, type PlacedCriterion, staffOf } from './anyTable.ts';
import { figure } from './ruled.ts';

/** The reason quotes the sum as it is written. */
const everything = 'điểm; xếp loại; hạng; còn thiếu; tạm tính; chi tiết';
const counting = ['Số lượng', 'Trừ theo lỗi', 'Điểm cộng', 'Điểm trừ'];
const summing = [...counting, 'So với cao nhất', 'Vượt chỉ tiêu', 'Tỷ lệ'];
/** The table with Dữ liệu of criteria of these rules, read from columns of their own, written another way. */
const written = (
  table: AnyTable,
  rules: readonly string[],
  data: (one: PlacedCriterion) => Partial<PlacedCriterion>,
) =>
  criteriaOf({
    ...table,
    criteria: table.criteria.map(one => (rules.includes(one.rule) ? { ...one, ...data(one) } : one)),
  });
/** The same results; a fault of a row quotes the sum as it is written, too. */
const same = (table: AnyTable, one: unknown[][], other: unknown[][], view = everything) => {
  const [found, wanted] = [one, other].map(criteria =>
    scoreStaff(staffOf(table), criteria, view).map(row =>
      row.map(cell => (/^Lỗi/.test(String(cell)) ? String(cell).replace(/«.*?»/, '') : cell)),
    ),
  );
  expect(found).toEqual(wanted);
};

test('«1*[A] + 1*[B]» is «[A] + [B]», in whatever way one is written', () => {
  fc.assert(
    fc.property(
      anyTable(),
      fc.constantFrom(
        '1*[A] + 1*[B]',
        '[A]*1 + [B]',
        '1 × [A]+[B] × 100%',
        '3/3*[A] + 1,0 * [B]',
        '+1*[A] + [B]',
      ),
      fc.constantFrom('+', '-'),
      (table, form, sign) => {
        const sum =
          (text: string) =>
          ({ data }: PlacedCriterion) => ({
            data: text
              .replace(/ ?\+ ?(?=\d|\[B)/g, at => at.replace('+', sign))
              .replace('A', data)
              .replace('B', 'chung'),
          });
        const plain = written(table, summing, sum('[A] + [B]'));
        same(table, written(table, summing, sum(form.replace(/^\+/, ''))), plain);
      },
    ),
    { numRuns: runs(250) },
  );
});

test('a column with one is the column', () => {
  fc.assert(
    fc.property(anyTable(), fc.constantFrom('1*[A]', '[A] * 1', '100%*[A]', '[A]'), (table, form) => {
      same(
        table,
        written(table, summing, ({ data, outOf }) => ({
          data: form.replace('A', data),
          outOf: outOf && form.replace('A', outOf),
        })),
        criteriaOf(table),
      );
    }),
    { numRuns: runs(150) },
  );
});

test('so many times a column at so many points each is the column at the points of both', () => {
  fc.assert(
    fc.property(
      anyTable({ rules: [...counting, 'Chấm điểm', 'Bậc thang'] }),
      fc.constantFrom<readonly [string, number]>(
        ['0,5', 0.5],
        ['2', 2],
        ['25%', 0.25],
        ['8', 8],
        ['1/4', 0.25],
      ),
      (table, [factor, value]) => {
        const each = ({ scale }: PlacedCriterion) => Number((scale || '1').replace(',', '.'));
        const times = written(table, counting, one => ({
          data: `${factor}*[${one.data}]`,
          scale: figure(each(one) / value),
        }));
        same(table, times, criteriaOf(table), 'điểm; xếp loại; hạng; tạm tính; chi tiết');
      },
    ),
    { numRuns: runs(300) },
  );
});

test('the same factor above and below leaves a quotient as it is', () => {
  fc.assert(
    fc.property(
      anyTable({ rules: ['Tỷ lệ', 'So với cao nhất', 'Bậc thang', 'Đạt/không đạt', 'Số lượng'] }),
      fc.constantFrom('2', '0,5', '30%', '7', '1/3'),
      (table, factor) => {
        const criteria = written(table, ['Tỷ lệ', 'So với cao nhất', 'Bậc thang', 'Đạt/không đạt'], one =>
          one.outOf === '' ? {} : { data: `${factor}*[${one.data}]`, outOf: `[${one.outOf}]*${factor}` },
        );
        same(table, criteria, criteriaOf(table), 'điểm; xếp loại; hạng; tạm tính; chi tiết');
      },
    ),
    { numRuns: runs(200) },
  );
});
