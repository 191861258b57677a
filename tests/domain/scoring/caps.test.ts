import { describe, expect, test } from 'vitest';
import { scoreStaff } from '../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../sheet.ts';

const criteria = sheet(`
  Mã | Nội dung   | Cách tính  | Dữ liệu | Mẫu số | Chỉ tiêu  | Điểm tối đa | Thang điểm
  A  | hoàn thành | Chấm điểm  | việc    |        |           | 50          |
  B  | thưởng     | Điểm cộng  | khen    |        |           |             |
  C  | trễ hạn    | Trần điểm  | trễ     |        | không quá 0 | 79,99     |
  D  | trả đúng   | Trần điểm  | đúng    | nhận   | từ 90% trở lên | 60     |
  X1 | Tốt        | Xếp loại   |         |        | >= 80     |             |
  X2 | Đạt        | Xếp loại   |         |        |           |             |
`);
const header = ['Mã', 'việc', 'khen', 'trễ', 'đúng', 'nhận'];
const scored = (facts: readonly unknown[], view: string) =>
  scoreStaff([header, ['CB1', ...facts]] as never, criteria, view)[1];

describe('a cap holds the total down, on the scale of 100 and after bonus', () => {
  test.each([
    ['both held', [50, '', 0, 9, 10], [100, 'Tốt']],
    ['the first failed: the rating follows', [45, 30, 1, 9, 10], [79.99, 'Đạt']],
    ['both failed: the lower', [50, '', 1, 89, 100], [60, 'Đạt']],
    ['a total below it stays', [10, '', 1, 1, 2], [20, 'Đạt']],
    ['not applicable', [50, '', 'KAD', 0, 0], [100, 'Tốt']],
    ['without a datum the score waits', [50, '', '', 9, 10], ['Chưa đủ dữ liệu', '']],
    ['a text', [50, '', 'vài', 9, 10], ['Lỗi: dòng 2, «trễ»: "vài" không phải là số', '']],
  ])('%s', (_, facts, expected) => {
    expect(scored(facts, 'điểm; xếp loại')).toEqual(expected);
  });

  test('the provisional score knows the caps that have data', () => {
    expect(scored([50, '', '', 8, 10], 'tạm tính')).toEqual([60]);
  });

  test('the reason says so; details say whether it was met', () => {
    expect(scored([50, '', 2, 8, 10], 'lý do')).toEqual([
      'C «trễ»: 2, cần không quá 0, nên tổng không quá 79,99; D «đúng»: 8/10 = 80%, cần từ 90% trở lên, nên tổng không quá 60; Được 50/50 điểm, quy về thang 100',
    ]);
    expect(scored([50, '', 2, 9, 10], 'chi tiết')).toEqual([50, 0, 'Không đạt', 'Đạt']);
  });
});
