import { describe, expect, test } from 'vitest';
import { scoreStaff } from '../../../src/domain/scoring/scoreTable.ts';
import type { Cell } from '../../../src/domain/text/Cell.ts';
import { sheet } from '../../sheet.ts';

const header = 'Mã | Nội dung | Cách tính | Dữ liệu | Mẫu số | Chỉ tiêu | Điểm tối đa | Thang điểm';

/** What the criterion over the columns d, m and n gives each row. */
const given = (criterion: string, rows: readonly (readonly Cell[])[], view = 'chi tiết') =>
  scoreStaff(
    [['Mã', 'd', 'm', 'n'], ...rows.map((cells, i) => [`CB${i}`, ...cells])],
    sheet(`${header}\nA | a | ${criterion}`),
    view,
  )
    .slice(1)
    .map(([cell]) => cell);

const [NOTHING, LEFT] = [0.5 - 0.4 - 0.1, 2.8e-17];
const MORE = 1.1 + 2.2;
const LESS = 4.35 * 100;

test('the formulas of these tables leave something', () => {
  expect([NOTHING < 0, MORE > 3.3, LESS < 435]).toEqual([true, true, true]);
});

describe('what a formula leaves of nothing is nothing', () => {
  test.each<[string, string, readonly Cell[], unknown]>([
    ['points', 'Chấm điểm | d | | | 10 |', [NOTHING], 0],
    ['points in steps', 'Chấm điểm | d | | | 10 | bước 0,5', [NOTHING], 0],
    ['a count', 'Số lượng | d | | | 10 |', [NOTHING], 0],
    ['a share', 'Tỷ lệ | d | | | 10 |', [NOTHING], 0],
    ['faults', 'Trừ theo lỗi | d | | | 10 |', [LEFT], 10],
    ['the answer 1', 'Đạt/không đạt | d | | Có | 10 |', [1.1 - 0.1 + 2 ** -52], 10],
    ['the answer 0', 'Đạt/không đạt | d | | Không | 10 |', [NOTHING], 10],
    ['a Mẫu số', 'Tỷ lệ | d | m | | 10 |', [0, LEFT], 'Không áp dụng'],
    ['a Dữ liệu', 'Tỷ lệ | d | m | | 10 |', [NOTHING, 4], 0],
    ['a Dữ liệu of nothing', 'Tỷ lệ | d | m | | 10 |', [LEFT, 0], 'Không áp dụng'],
    ['a sum', 'Chấm điểm | [d] - [m] - [n] | | | 10 |', [0.5, 0.4, 0.1], 0],
    ['a difference of large figures', 'Chấm điểm | [d] - [m] - [n] | | | 10 |', [1e8 + 0.1, 1e8, 0.1], 0],
    ['a goal', 'Vượt chỉ tiêu | d | m | | 10 |', [0, LEFT], 0],
  ])('%s: %s', (_, criterion, cells, points) => {
    expect(given(criterion, [cells])).toEqual([points]);
  });

  test('nobody is compared with it', () => {
    expect(given('So với cao nhất | d | | | 10 |', [[LEFT], [0], [NOTHING]])).toEqual([0, 0, 0]);
    expect(given('Vượt chỉ tiêu | d | m | | 10 |', [[LEFT], [0], [NOTHING]])).toEqual([0, 0, 0]);
  });
});

describe('what a formula adds makes no difference', () => {
  test.each<[string, string, readonly Cell[], unknown]>([
    ['all of it', 'Đạt/không đạt | d | m | 100% | 10 |', [MORE, 3.3], 10],
    ['all of what a formula made', 'Đạt/không đạt | d | m | 100% | 10 |', [3.3, MORE], 10],
    ['all, rounded down', 'Đạt/không đạt | d | m | 100% | 10 |', [LESS, 435], 10],
    ['exactly all', 'Đạt/không đạt | d | m | đúng 100% | 10 |', [3.3, MORE], 10],
    ['not less than all', 'Đạt/không đạt | d | m | dưới 100% | 10 |', [LESS, 435], 0],
    ['not more than a fifth', 'Đạt/không đạt | d | m | trên 20% | 10 |', [0.1 + 0.2, 1.5], 0],
    ['all of a share', 'Tỷ lệ | d | m | | 10 |', [MORE, 3.3], 10],
    ['a floor', 'Tỷ lệ | d | m | | 10 | sàn 20%', [1.5, 5 * (1.4 + 0.1) * (1 + 2 ** -52)], 2],
    ['the highest rung', 'Bậc thang | d | m | | | 100%: 10; 50%: 4', [LESS, 435], 10],
    ['a rung below', 'Bậc thang | d | m | | | 100%: 10; 60%: 4', [LESS, 725], 4],
    ['the maximum', 'Chấm điểm | d | | | 435 |', [435 * (1 + 2 ** -52)], 435],
    ['a figure that is to be reached', 'Đạt/không đạt | d | | ≥ 435 | 10 |', [LESS], 10],
    ['a rung of figures', 'Bậc thang | d | | | | 435: 10; 0: 1', [LESS], 10],
    ['a large figure', 'Đạt/không đạt | d | | ≥ 2000000000,5 | 10 |', [2_000_000_000.499999], 10],
    ['a share of 2', 'Tỷ lệ | d | | | 10 |', [2 * (1 + 2 ** -52)], 10],
    ['a third of what is a third', 'Đạt/không đạt | d | m | 0,3 | 10 |', [0.1 * 3, 1.0000000000000002], 10],
  ])('%s: %s', (_, criterion, cells, points) => {
    expect(given(criterion, [cells])).toEqual([points]);
  });

  test('is no excess over the goal: somebody else leads, or nobody', () => {
    const surpass = 'Vượt chỉ tiêu | d | m | | 10 |';
    expect(
      given(surpass, [
        [MORE, 3.3],
        [5, 5],
      ]),
    ).toEqual([5, 5]);
    expect(
      given(surpass, [
        [MORE, 3.3],
        [6, 5],
      ]),
    ).toEqual([5, 10]);
  });
});

describe('whole numbers stay exact', () => {
  const all = 'Đạt/không đạt | d | m | 100% | 10 |';
  test.each<[string, string, readonly Cell[], unknown]>([
    ['one of ten thousand millions is lacking', all, [9_999_999_999, 10_000_000_000], 0],
    ['one of 10¹⁵ is lacking', all, [999_999_999_999_999, 1e15], 0],
    ['none is lacking', all, [1e15, 1e15], 10],
    ['one less than a large figure', 'Đạt/không đạt | d | | ≥ 10000000000 | 10 |', [9_999_999_999], 0],
    ['one more of a large goal', 'Vượt chỉ tiêu | d | m | | 10 |', [1e12 + 1, 1e12], 10],
    ['a tenth of a millionth of a part', all, [3.2999999, 3.3], 0],
  ])('%s', (_, criterion, cells, points) => {
    expect(given(criterion, [cells])).toEqual([points]);
  });
});

describe('of two figures that look alike a fault shows as many places as tell them apart', () => {
  test.each<[string, readonly Cell[], string]>([
    ['a little more', [3.0000001, 3], '3,0000001 lớn hơn mẫu số «m» là 3'],
    ['of a little less', [3, 2.9999], '3 lớn hơn mẫu số «m» là 2,9999'],
    ['of much less', [3, 2.5], '3 lớn hơn mẫu số «m» là 2,5'],
    ['a little less than nothing', [-0.0000001, 3], 'kết quả là số âm (−0,0000001)'],
  ])('%s', (_, cells, why) => {
    expect(given('Tỷ lệ | d | m | | 10 |', [cells])).toEqual([`Lỗi: dòng 2, «d»: ${why}`]);
  });

  test.each<[string, Cell, string]>([
    ['Chấm điểm | d | | | 23,333333 |', 23.333334, '23,333334 ngoài khoảng 0–23,333333'],
    ['Chấm điểm | d | | | 10 |', -0.0000001, '−0,0000001 ngoài khoảng 0–10'],
    ['Số lượng | d | | | 10 |', -0.0000001, '−0,0000001 là số âm, cần số đếm từ 0 trở lên'],
  ])('%s of %d', (criterion, cell, why) => {
    expect(given(criterion, [[cell]])).toEqual([`Lỗi: dòng 2, «d»: ${why}`]);
  });
});

test('còn thiếu: a figure made by a formula is a part like any other', () => {
  const table = sheet(`${header}
    A | a | Tỷ lệ     | d | m |  | 50 |
    B | b | Chấm điểm | n |   |  | 50 |
    X | Tốt | Xếp loại |  |   | ≥ 90 | |
    Y | Khá | Xếp loại |  |   |      | |`);
  const staff = [
    ['Mã', 'd', 'm', 'n'],
    ['1', MORE, 3.3, 35],
  ];
  expect(scoreStaff(staff, table, 'còn thiếu')[1]).toEqual([
    'Còn 5 điểm để đạt Tốt: B +5 (tăng «n» từ 35 lên 40)',
  ]);
});
