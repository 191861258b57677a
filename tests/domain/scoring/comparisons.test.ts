import { describe, expect, test } from 'vitest';
import { scoreStaff } from '../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../sheet.ts';

const header = 'Mã | Đối tượng | Nội dung | Cách tính | Dữ liệu | Mẫu số | Điểm tối đa';
const one = (criterion: string) => sheet(`${header}\nA | | a | ${criterion}`);

describe('So với cao nhất: against the highest value of all rows to which it applies', () => {
  const criteria = one('So với cao nhất | bài | | 20');
  const points = (values: readonly unknown[], table = criteria) =>
    scoreStaff([['Mã', 'bài', 'b'], ...values.map((value, i) => [`CB${i}`, value, 1])], table, 'chi tiết')
      .slice(1)
      .map(([found]) => found);

  test.each([
    ['in proportion', [4, 2, 1], [20, 10, 5]],
    ['the highest is 0: everyone 0', [0, 0], [0, 0]],
    ['alone', [7], [20]],
    [
      'who has no datum or is left out is not compared',
      ['', 'KAD', 5],
      ['Chưa có dữ liệu', 'Không áp dụng', 20],
    ],
    [
      'a negative value is refused and not compared',
      [-9, 3],
      ['Lỗi: dòng 2, «bài»: −9 là số âm, cần số từ 0 trở lên', 20],
    ],
    ['shares', ['50%', 0.25], [20, 10]],
  ])('%s', (_, values, expected) => {
    expect(points(values)).toEqual(expected);
  });

  test('a row that is faulty elsewhere is compared; one of another population is not', () => {
    const table = sheet(`${header}
      A | Không giữ chức vụ | a | So với cao nhất | bài | | 20
      B |                   | b | Chấm điểm       | b   | | 10`);
    const staff = sheet(`
      Mã  | bài | b  | Người đứng đầu
      CB1 | 4   | 11 | Không
      CB2 | 1   | 10 | Không
      CB3 | 9   | 10 | Có
    `);
    expect(scoreStaff(staff, table, 'chi tiết').slice(1)).toEqual([
      ['Lỗi: dòng 2, «b»: 11 ngoài khoảng 0–10', ''],
      [5, 10],
      ['', 10],
    ]);
  });

  test('compares quotients where there is a Mẫu số', () => {
    const staff = sheet('Mã | bài | b\n 1 | 4 | 8\n 2 | 1 | 4\n 3 | 0 | 0');
    expect(scoreStaff(staff, one('So với cao nhất | bài | b | 20'), 'điểm; chi tiết').slice(1)).toEqual([
      [100, 20],
      [50, 10],
      ['Không áp dụng', 'Không áp dụng'],
    ]);
  });

  test('the reason names the comparison', () => {
    const staff = sheet('Mã | bài\n 1 | 4\n 2 | 1');
    expect(scoreStaff(staff, criteria, 'lý do')[2]).toEqual([
      'A «bài»: 1, bằng 25% người cao nhất (−15 điểm); Được 5/20 điểm, quy về thang 100',
    ]);
  });

  test('more rows than one block', () => {
    const rows = Array.from({ length: 700 }, (_, i) => i + 1);
    expect(points(rows)[0]).toBe(0.03);
    expect(points(rows).slice(-1)).toEqual([20]);
  });
});

describe('Vượt chỉ tiêu: half for the goal, half for the excess', () => {
  const criteria = one('Vượt chỉ tiêu | kết quả | giao | 20');
  const points = (pairs: readonly (readonly unknown[])[]) =>
    scoreStaff(
      [['Mã', 'kết quả', 'giao'], ...pairs.map((pair, i) => [`CB${i}`, ...pair])],
      criteria,
      'chi tiết',
    )
      .slice(1)
      .map(([found]) => found);

  test.each([
    ['below the goal in proportion', [[5, 10]], [5]],
    ['at the goal', [[10, 10]], [10]],
    [
      'the leader has everything, others by their excess',
      [
        [15, 10],
        [12, 10],
        [11, 10],
      ],
      [20, 14, 12],
    ],
    [
      'goals of different sizes',
      [
        [150, 100],
        [3, 2],
        [5, 4],
      ],
      [20, 20, 15],
    ],
    [
      'no goal: compared among themselves',
      [
        [4, ''],
        [1, 0],
        [2, 'KAD'],
        [20, 10],
      ],
      [20, 5, 10, 20],
    ],
    [
      'neither goal nor result',
      [
        [0, ''],
        [0, 0],
      ],
      [0, 0],
    ],
    [
      'no result yet; not applicable',
      [
        ['', 10],
        ['KAD', 10],
        [10, 10],
      ],
      ['Chưa có dữ liệu', 'Không áp dụng', 10],
    ],
    [
      'a goal next to nothing',
      [
        [5, 5e-324],
        [10, 10],
      ],
      [20, 10],
    ],
    ['a negative result', [[-1, 10]], ['Lỗi: dòng 2, «kết quả»: kết quả là số âm (−1)']],
    ['a negative goal', [[1, -10]], ['Lỗi: dòng 2, «giao»: kết quả là số âm (−10)']],
    ['a goal that is no number', [[1, 'nhiều']], ['Lỗi: dòng 2, «giao»: "nhiều" không phải là số']],
  ])('%s', (_, pairs, expected) => {
    expect(points(pairs)).toEqual(expected);
  });

  test('the reason shows result, goal and leader, or that there is no goal', () => {
    const staff = sheet('Mã | kết quả | giao\n 1 | 15 | 10\n 2 | 12 | 10\n 3 | 4 |\n 4 | 1 |');
    expect(scoreStaff(staff, criteria, 'lý do').slice(1)).toEqual([
      ['Đủ điểm mọi tiêu chí'],
      ['A «kết quả»: 12/10 = 120%, dòng vượt cao nhất vượt 50% (−6 điểm); Được 14/20 điểm, quy về thang 100'],
      ['Đủ điểm mọi tiêu chí'],
      ['A «kết quả»: 1, không giao chỉ tiêu, cao nhất 4 (−15 điểm); Được 5/20 điểm, quy về thang 100'],
    ]);
  });
});
