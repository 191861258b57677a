import { describe, expect, test } from 'vitest';
import { quotientOf } from '../../../src/domain/scoring/arithmetic.ts';
import { scoreStaff } from '../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../sheet.ts';

const header = 'Mã | Nội dung | Cách tính | Dữ liệu | Mẫu số | Chỉ tiêu | Điểm tối đa | Thang điểm';
const scored = (criterion: string, titles: string, values: readonly number[]) =>
  scoreStaff(
    [
      ['Mã', ...titles.split(' ')],
      ['CB1', ...values],
    ],
    sheet(`${header}\nA | a | ${criterion}`),
    'chi tiết',
  )[1]![0];

describe('a quotient is compared exactly, also one of decimals, which binary fractions miss', () => {
  const pass = 'Đạt/không đạt | a | b |';
  test.each([
    [`${pass} từ 20% trở lên | 10 |`, [0.01, 0.05], 10],
    [`${pass} trên 20% | 10 |`, [0.01, 0.05], 0],
    [`${pass} từ 10% trở lên | 10 |`, [0.01, 0.1], 10],
    [`${pass} từ 60% trở lên | 10 |`, [4.35, 7.25], 10],
    [`${pass} từ 60% trở lên | 10 |`, [4.349999, 7.25], 0],
    [`${pass} đúng 40% | 10 |`, [0.02, 0.05], 10],
    [`${pass} dưới 80% | 10 |`, [0.04, 0.05], 0],
    [`${pass} không quá 80% | 10 |`, [0.04, 0.05], 10],
    ['Bậc thang | a | b | | | 80%: 10; 0%: 1', [0.04, 0.05], 10],
    ['Tỷ lệ | a | b | | 10 | sàn 80%', [0.04, 0.05], 8],
    [`${pass} 100% | 10 |`, [999_999_999_999, 1_000_000_000_000], 0],
  ])('%s of %j: %d', (criterion, values, points) => {
    expect(scored(criterion, 'a b', values)).toBe(points);
  });

  test('every percentage of every two-place figure', () => {
    for (let whole = 1; whole <= 400; whole++)
      for (let percent = 1; percent <= 100; percent++) {
        const [part, target] = [Number(`${whole * percent}e-4`), Number(`${percent}e-2`)];
        if (quotientOf(part, Number(`${whole}e-2`)) !== target) expect.fail(`${part} of ${whole / 100}`);
      }
  });
});

describe('a sum of columns is what people add up', () => {
  const all = 'Đạt/không đạt | c | [a] + [b] | 100% | 10 |';
  test.each([
    ['tenths', [0.1, 0.2, 0.3], 10],
    ['hundredths of large figures', [12_345_678.1, 0.23, 12_345_678.33], 10],
    ['amounts in đồng', [5_123_456_789, 4_000_007_919, 9_123_464_708], 10],
    ['one đồng less', [5_123_456_789, 4_000_007_919, 9_123_464_707], 0],
    ['whole numbers of 15 digits', [400_000_000_000_001, 500_000_000_000_001, 900_000_000_000_002], 10],
  ])('%s', (_, values, points) => {
    expect(scored(all, 'a b c', values)).toBe(points);
  });

  test('a column that is taken off nothing', () => {
    expect(scored('Đạt/không đạt | - [a] | | dưới 0 | 10 |', 'a', [1])).toBe(10);
  });

  test('a difference of nearly equal figures', () => {
    const step = 'Chấm điểm | [a] - [b] | | | 10 | bước 0,1';
    expect(scored(step, 'a b', [1_000_003.1, 1_000_000])).toBe(3.1);
    const all = 'Đạt/không đạt | c | [a] - [b] | 100% | 10 |';
    expect(scored(all, 'a b c', [1_000_000.1, 1_000_000, 0.1])).toBe(10);
  });
});
