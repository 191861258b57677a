import { describe, expect, test } from 'vitest';
import { scoreStaff } from '../../../src/domain/scoring/scoreTable.ts';
import type { Cell } from '../../../src/domain/text/Cell.ts';
import { sheet } from '../../sheet.ts';

const header =
  'Mã | Đối tượng | Nội dung | Cách tính | Dữ liệu | Mẫu số | Chỉ tiêu | Điểm tối đa | Thang điểm';
const bands = '\nX1 | | Tốt | Xếp loại | | | >= 90 | |\nX2 | | Khá | Xếp loại | | | | |';

/** What the criterion A says of d out of m; the others of the row are blank. */
const given = (criterion: string, d: Cell, m: Cell, view = 'chi tiết') =>
  scoreStaff(
    [
      ['Mã', 'd', 'm'],
      ['1', d, m],
    ],
    sheet(`${header}\nA | | a | ${criterion}${bands}`),
    view,
  )[1]![0];
const fault = (d: string, m: string) => `Lỗi: dòng 2, «d»: ${d} lớn hơn mẫu số «m» là ${m}`;

test.each<[string, string, Cell, Cell, unknown]>([
  ['a share, where it is said', 'Tỷ lệ | d | m | | 10 | cho vượt', 12, 10, 10],
  ['with a floor', 'Tỷ lệ | d | m | | 10 | sàn 50%; cho vượt', 12, 10, 10],
  ['in any order', 'Tỷ lệ | d | m | | 10 | cho vượt; sàn 50%', 4, 10, 0],
  ['without marks', 'Tỷ lệ | d | m | | 10 | Cho vuot', 12, 10, 10],
  ['where it is not said', 'Tỷ lệ | d | m | | 10 | sàn 50%', 12, 10, fault('12', '10')],
  ['a target above the whole', 'Tỷ lệ | d | m | 120% | 12 |', 11, 10, 11],
  ['and more than that', 'Tỷ lệ | d | m | 120% | 12 |', 13, 10, 12],
  ['a target up to it', 'Tỷ lệ | d | m | 100% | 12 |', 13, 10, fault('13', '10')],
  ['a rung above the whole', 'Bậc thang | d | m | | | 120%: 10; 100%: 8', 12, 10, 10],
  ['between rungs', 'Bậc thang | d | m | | | 120%: 10; 100%: 8', 11.9, 10, 8],
  ['rungs up to it', 'Bậc thang | d | m | | | 100%: 8; 50%: 5', 11.9, 10, fault('11,9', '10')],
  ['rungs up to it, where it is said', 'Bậc thang | d | m | | | 100%: 8; 50%: 5; cho vượt', 11.9, 10, 8],
  ['at most', 'Đạt/không đạt | d | m | ≤ 50% | 10 |', 25, 3, 0],
  ['at most more than the whole', 'Đạt/không đạt | d | m | không quá 120% | 10 |', 12, 10, 10],
  ['less than', 'Đạt/không đạt | d | m | dưới 50% | 10 |', 25, 3, 0],
  ['exactly', 'Đạt/không đạt | d | m | đúng 100% | 10 |', 25, 3, 0],
  ['a range', 'Đạt/không đạt | d | m | từ 50% đến dưới 70% | 10 |', 25, 3, 0],
  ['more than the whole', 'Đạt/không đạt | d | m | > 100% | 10 |', 11, 10, 10],
  ['the whole is not more', 'Đạt/không đạt | d | m | > 100% | 10 |', 10, 10, 0],
  ['at least more than the whole', 'Đạt/không đạt | d | m | ≥ 110% | 10 |', 11, 10, 10],
  ['more than a part', 'Đạt/không đạt | d | m | > 20% | 10 |', 11, 10, fault('11', '10')],
  ['more than a part, where it is said', 'Đạt/không đạt | d | m | > 20% | 10 | cho vượt', 11, 10, 10],
  ['at least the whole', 'Đạt/không đạt | d | m | ≥ 100% | 10 |', 11, 10, fault('11', '10')],
  ['only reported', 'Đạt/không đạt | d | m | ≤ 50% | |', 25, 3, 'Không đạt'],
  ['a veto', 'Điểm liệt | d | m | ≤ 50% | |', 25, 3, 'Không đạt'],
  ['a cap', 'Trần điểm | d | m | < 50% | 70 |', 25, 3, 'Không đạt'],
  [
    'a condition, the band beside the option',
    'Điều kiện xếp loại | d | m | ≥ 90% | | cho vượt; Tốt',
    25,
    3,
    'Đạt',
  ],
  ['points each', 'Số lượng | d | m | | 10 | 4; cho vượt', 12, 10, 4.8],
  ['compared', 'So với cao nhất | d | m | | 10 | cho vượt', 12, 10, 10],
  ['nothing of it', 'Tỷ lệ | d | m | | 10 | cho vượt', 0, 10, 0],
  ['of nothing', 'Tỷ lệ | d | m | | 10 | cho vượt', 3, 0, fault('3', '0')],
  ['a little more than the whole', 'Đạt/không đạt | d | m | đúng 100% | 10 |', 10_000_001, 10_000_000, 0],
  ['without Mẫu số it says nothing', 'Tỷ lệ | d | | | 10 | cho vượt', 1.2, '', 10],
])('%s: %s', (_, criterion, d, m, outcome) => {
  expect(given(criterion, d, m)).toBe(outcome);
});

describe('the reason tells of it', () => {
  test.each<[string, Cell, Cell, string]>([
    [
      'Tỷ lệ | d | m | | 10 | cho vượt',
      12,
      10,
      'Đủ điểm mọi tiêu chí; A «d»: 12/10 = 120% so với chỉ tiêu 100%',
    ],
    ['Tỷ lệ | d | m | 150% | 10 |', 12, 10, 'A «d»: 12/10 = 120% so với chỉ tiêu 150% (−2 điểm)'],
    ['Đạt/không đạt | d | m | ≤ 50% | 10 |', 25, 3, 'A «d»: 25/3 = 833,33%, cần không quá 50% (−10 điểm)'],
    ['Bậc thang | d | m | | | 120%: 10; 100%: 8', 12, 10, 'A «d»: 12/10 = 120%, bậc từ 120%'],
  ])('%s', (criterion, d, m, reason) => {
    expect(given(criterion, d, m, 'lý do')).toContain(reason);
  });
});
