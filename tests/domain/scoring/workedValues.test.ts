import { describe, expect, test } from 'vitest';
import { scoreStaff } from '../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../sheet.ts';

describe('three shares of 70/3 and a general part of 30 (the scheme of Nghị định 335/2025)', () => {
  const criteria = sheet(`
    Mã | Nội dung   | Cách tính | Dữ liệu | Chỉ tiêu | Điểm tối đa
    A  | Số lượng   | Tỷ lệ     | a       |          | "70/3"
    B  | Chất lượng | Tỷ lệ     | b       |          | "70/3"
    C  | Tiến độ    | Tỷ lệ     | c       |          | "70/3"
    G  | Chung      | Chấm điểm | chung   |          | 30
    X1 | Xuất sắc   | Xếp loại  |         | >= 90    |
    X2 | Tốt        | Xếp loại  |         | >= 70    |
    X3 | Hoàn thành | Xếp loại  |         | >= 50    |
    X4 | Không hoàn thành | Xếp loại |    |          |
  `);

  test.each([
    ['95%', '90%', '85%', '27', 90, 'Xuất sắc'],
    ['100%', '100%', '99%', '20,2', 89.97, 'Tốt'],
    ['90%', '90%', '90%', '26,9', 89.9, 'Tốt'],
    ['70%', '70%', '70%', '1', 50, 'Hoàn thành'],
    ['100%', '100%', '100%', '30', 100, 'Xuất sắc'],
  ])('%s, %s, %s and %s make %d: %s', (a, b, c, general, score, rating) => {
    const staff = sheet(`
      Mã | a | b | c | chung
      1 | ${a} | ${b} | ${c} | ${general}
    `);
    expect(scoreStaff(staff, criteria, 'điểm; xếp loại')[1]).toEqual([score, rating]);
  });
});

describe('a ladder from 100 % to 60 %', () => {
  const criteria = sheet(`
    Mã | Nội dung | Cách tính | Dữ liệu | Mẫu số | Thang điểm
    L  | Bậc      | Bậc thang | xong    | giao   | 100%: 10; 90%: 8; 80%: 6; 70%: 4; 60%: 1
  `);
  const alone = sheet(`
    Mã | Nội dung | Cách tính | Dữ liệu | Thang điểm
    L  | Bậc      | Bậc thang | tỷ lệ   | 100%: 10; 90%: 8; 80%: 6; 70%: 4; 60%: 1
  `);

  test.each([
    [10000, 10],
    [9999, 8],
    [9000, 8],
    [8999, 6],
    [7000, 4],
    [6999, 1],
    [6000, 1],
    [5999, 0],
  ])('%d of 10 000 give %d points', (done, points) => {
    const quotient = [
      ['Mã', 'xong', 'giao'],
      ['1', done, 10000],
    ];
    expect(scoreStaff(quotient, criteria, 'chi tiết')[1]).toEqual([points]);
    const share = [
      ['Mã', 'tỷ lệ'],
      ['1', done / 10000],
    ];
    expect(scoreStaff(share, alone, 'chi tiết')[1]).toEqual([points]);
  });
});

test('10/10 and 3/5, a third of 8 not applicable, make 13/15', () => {
  const criteria = sheet(`
    Mã | Nội dung | Cách tính | Dữ liệu | Điểm tối đa
    A  | một      | Chấm điểm | a       | 10
    B  | hai      | Chấm điểm | b       | 5
    C  | ba       | Chấm điểm | c       | 8
  `);
  const staff = sheet(`
    Mã | a | b | c
    1 | 10 | 3 | KAD
  `);
  expect(scoreStaff(staff, criteria)).toEqual([['Điểm'], [86.67]]);
});
