import { describe, expect, test } from 'vitest';
import { scoreStaff } from '../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../sheet.ts';

const criteria = (extra = '') =>
  sheet(`
    Mã | Nội dung   | Cách tính          | Dữ liệu | Chỉ tiêu   | Điểm tối đa | Thang điểm
    A  | hoàn thành | Chấm điểm          | việc    |            | 100         |
    K  | sáng kiến  | Điều kiện xếp loại | sk      | ít nhất 1  |             | xuất sắc
    L  | đúng hạn   | Điều kiện xếp loại | hạn     | Có         |             | Tốt
    ${extra}
    X1 | Xuất sắc   | Xếp loại           |         | >= 90      |             |
    X2 | Tốt        | Xếp loại           |         | >= 70      |             |
    X3 | Khá        | Xếp loại           |         |            |             |
  `);
const scored = (facts: readonly unknown[], view: string, table = criteria()) =>
  scoreStaff(
    [
      ['Mã', 'việc', 'sk', 'hạn', 'vụ'],
      ['CB1', ...facts],
    ] as never,
    table,
    view,
  )[1];

describe('a condition of a band holds for it and those above it', () => {
  test.each([
    ['all held', [95, 1, 'Có'], [95, 'Xuất sắc']],
    ['the top one failed: the next', [95, 0, 'Có'], [95, 'Tốt']],
    ['the lower one failed: below both', [95, 1, 'Không'], [95, 'Khá']],
    ['both failed: the lower', [95, 0, 'Không'], [95, 'Khá']],
    ['a total that does not reach it anyway', [75, 0, 'Có'], [75, 'Tốt']],
    ['not applicable', [95, 'KAD', 'Có'], [95, 'Xuất sắc']],
    ['without a datum there is no rating', [95, '', 'Có'], ['Chưa đủ dữ liệu', '']],
    ['a failed one rates nobody without a total', ['', 0, 'Có'], ['Chưa đủ dữ liệu', '']],
  ])('%s', (_, facts, expected) => {
    expect(scored(facts, 'điểm; xếp loại')).toEqual(expected);
  });

  test('at the last band it can only be the last', () => {
    const table = criteria('M | m | Điều kiện xếp loại | sk | ít nhất 5 | | Khá');
    expect(scored([95, 1, 'Có'], 'xếp loại', table)).toEqual(['Khá']);
  });

  test('the worse of veto and condition holds', () => {
    const table = criteria('V | v | Điểm liệt | vụ | không quá 0 | | Tốt');
    expect(scored([95, 1, 'Không', 1], 'xếp loại', table)).toEqual(['Khá']);
    expect(scored([95, 1, 'Có', 1], 'xếp loại', table)).toEqual(['Tốt']);
  });

  test('the reason names it where it made the rating', () => {
    expect(scored([95, 0, 'Có'], 'lý do')).toEqual([
      'Xếp loại Tốt do điều kiện xếp loại; Điểm đạt mức Xuất sắc, chưa đạt điều kiện K; A «việc»: chấm 95/100 (−5 điểm); K «sk»: 0, loại Xuất sắc cần ít nhất 1',
    ]);
    expect(scored([75, 0, 'Có'], 'lý do')).toEqual([
      'A «việc»: chấm 75/100 (−25 điểm); K «sk»: 0, loại Xuất sắc cần ít nhất 1',
    ]);
  });
});
