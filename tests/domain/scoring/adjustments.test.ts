import { describe, expect, test } from 'vitest';
import { scoreStaff } from '../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../sheet.ts';

const criteria = sheet(`
  Mã | Nội dung   | Cách tính  | Dữ liệu | Chỉ tiêu | Điểm tối đa | Thang điểm
  A  | hoàn thành | Chấm điểm  | việc    |          | 50          |
  B  | thưởng     | Điểm cộng  | khen    |          | 5           | 2
  C  | trừ        | Điểm trừ   | lỗi     |          |             |
  X1 | Tốt        | Xếp loại   |         | >= 80    |             |
  X2 | Đạt        | Xếp loại   |         |          |             |
`);
const view = 'điểm; xếp loại; lý do';

describe('bonus and penalties come on top of the total of 100', () => {
  test.each([
    [
      'neither',
      [39, 0, 0],
      [78, 'Đạt', 'A «việc»: chấm 39/50 (−11 điểm); Được 39/50 điểm, quy về thang 100'],
    ],
    [
      'a bonus lifts the rating',
      [39, 1, ''],
      [
        80,
        'Tốt',
        'A «việc»: chấm 39/50 (−11 điểm); B «khen»: 1 × 2 điểm (+2 điểm); Được 39/50 điểm, quy về thang 100',
      ],
    ],
    [
      'it has its maximum; the total has 100',
      [49, 9, ''],
      [100, 'Tốt', 'A «việc»: chấm 49/50 (−1 điểm); B «khen»: 9 × 2 điểm (+5 điểm)'],
    ],
    [
      'a penalty without maximum; one point each where the scale is empty',
      [50, '', '20,5'],
      [79.5, 'Đạt', 'C «lỗi»: 20,5 × 1 điểm (−20,5 điểm); Được 50/50 điểm, quy về thang 100'],
    ],
    ['not below 0', [1, '', 40], [0, 'Đạt', expect.stringContaining('(−40 điểm)')]],
    [
      'all points, and a bonus',
      [50, 1, ''],
      [100, 'Tốt', 'Đủ điểm mọi tiêu chí; B «khen»: 1 × 2 điểm (+2 điểm)'],
    ],
    ['not applicable', [50, 'KAD', 'N/A'], [100, 'Tốt', 'Đủ điểm mọi tiêu chí']],
    ['fewer than none', [50, -1, 0], ['Lỗi: dòng 2, «khen»: −1 là số âm, cần số từ 0 trở lên', '', '']],
    ['a percentage', [50, 0, '5%'], [expect.stringContaining('«lỗi»'), '', '']],
    ['the rest is missing', ['', 2, ''], ['Chưa đủ dữ liệu', '', expect.stringMatching(/^Thiếu: A «việc»/)]],
  ])('%s', (_, facts, expected) => {
    expect(
      scoreStaff(
        [
          ['Mã', 'việc', 'khen', 'lỗi'],
          ['CB1', ...facts],
        ],
        criteria,
        view,
      )[1],
    ).toEqual(expected);
  });

  test('details show what was added, below 0 what was taken, 0 where there is no datum', () => {
    const staff = [
      ['Mã', 'việc', 'khen', 'lỗi'],
      ['CB1', 40, 2, 3],
      ['CB2', 40, '', ''],
    ];
    expect(scoreStaff(staff, criteria, 'chi tiết; tạm tính')).toEqual([
      ['A', 'B', 'C', 'Tạm tính'],
      [40, 4, -3, 81],
      [40, 0, 0, 80],
    ]);
  });

  test('for one kind of staff only, a row of unknown kind waits', () => {
    const table = [
      ['Mã', 'Đối tượng', 'Nội dung', 'Cách tính', 'Dữ liệu', 'Điểm tối đa'],
      ['A', 'Tất cả', 'a', 'Chấm điểm', 'việc', 50],
      ['B', 'Công chức', 'b', 'Điểm cộng', 'khen', 5],
    ];
    const staff = [
      ['Mã', 'Đối tượng', 'việc', 'khen'],
      ['CB1', 'Công chức', 40, 3],
      ['CB2', 'Viên chức', 40, 3],
      ['CB3', '', 40, 3],
    ];
    expect(scoreStaff(staff, table).flat()).toEqual(['Điểm', 83, 80, 'Chưa đủ dữ liệu']);
  });
});
