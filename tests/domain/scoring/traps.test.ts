import { describe, expect, test } from 'vitest';
import { scoreStaff, scoreUnits } from '../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../sheet.ts';

/** Scores one row of facts against one criterion and shows points and reason. */
function judged(criterion: string, facts: string): unknown[] {
  const criteria = sheet(
    `Mã | Đối tượng | Nội dung | Cách tính | Dữ liệu | Mẫu số | Chỉ tiêu | Điểm tối đa | Thang điểm\n${criterion}`,
  );
  return scoreUnits(sheet(facts), criteria, 'điểm; chi tiết; lý do')[1]!;
}

const early = 'CT2 | | vượt | Đạt/không đạt | vượt | giao | trên 20% | 10 |';
const all = 'CT1 | | xong | Đạt/không đạt | xong | giao | 100% | 10 |';
const electronic =
  'CT4 | | điện tử | Đạt/không đạt | điện tử | [tổng] - [mật] - [giấy] + [vừa mật vừa giấy] | 100% | 10 |';

describe('the traps of the arithmetic', () => {
  test('10 documents, 8 secret, 2 on paper: nothing is left, so not applicable', () => {
    const found = judged(
      electronic,
      'Mã | tổng | mật | giấy | vừa mật vừa giấy | điện tử\n1 | 10 | 8 | 2 | 0 | 0',
    );
    expect(found).toEqual(['Không áp dụng', 'Không áp dụng', 'Không áp dụng: CT4 «điện tử» (mẫu số bằng 0)']);
  });

  test('a document both secret and on paper is taken off once', () => {
    const found = judged(
      electronic,
      'Mã | tổng | mật | giấy | vừa mật vừa giấy | điện tử\n1 | 10 | 3 | 3 | 1 | 5',
    );
    expect(found.slice(0, 2)).toEqual([100, 10]);
  });

  test('no task at all: not applicable', () => {
    expect(judged(all, 'Mã | xong | giao\n1 | 0 | 0')[0]).toBe('Không áp dụng');
  });

  test('a blank cell is no data yet, never 0', () => {
    const found = judged(all, 'Mã | xong | giao\n1 | | 5');
    expect(found).toEqual(['Chưa đủ dữ liệu', 'Chưa có dữ liệu', 'Thiếu: CT1 «xong / giao»']);
  });

  test('1 early of 5 is 20 %, which is not more than 20 %', () => {
    const found = judged(early, 'Mã | vượt | giao\n1 | 1 | 5');
    expect(found).toEqual([
      0,
      0,
      'CT2 «vượt»: 1/5 = 20%, cần trên 20% (−10 điểm); Được 0/10 điểm, quy về thang 100',
    ]);
  });

  test('109 of 110 is 99,09 %, not met, and never shown as 100 %', () => {
    const found = judged(all, 'Mã | xong | giao\n1 | 109 | 110');
    expect(found).toEqual([
      0,
      0,
      'CT1 «xong»: 109/110 = 99,09%, cần 100% (−10 điểm); Được 0/10 điểm, quy về thang 100',
    ]);
  });

  test('9 999 999 of 10 000 000 is not 100 %', () => {
    const found = judged(all, 'Mã | xong | giao\n1 | 9999999 | 10000000');
    expect(found).toEqual([
      0,
      0,
      'CT1 «xong»: 9.999.999/10.000.000 = 99,99999%, cần 100% (−10 điểm); Được 0/10 điểm, quy về thang 100',
    ]);
  });

  test('111 of 110 is a fault that names row and column', () => {
    const found = judged(all, 'Mã | xong | giao\n1 | 111 | 110');
    expect(found).toEqual(['Lỗi: dòng 2, «xong»: 111 lớn hơn mẫu số «giao» là 110', '', '']);
  });

  test('«06/3/2020» typed as text is 6 March', () => {
    const due = (day: string) => `D | | ngày | Đạt/không đạt | ngày | | ${day} | 10 |`;
    const facts = 'Mã | ngày\n1 | "06/3/2020"';
    expect(judged(due('6/3/2020'), facts)[0]).toBe(100);
    expect(judged(due('5/3/2020'), facts)[2]).toBe(
      'D «ngày»: 06/03/2020, cần chậm nhất 05/03/2020 (−10 điểm); Được 0/10 điểm, quy về thang 100',
    );
  });

  test('a header typed on another system (NFD) is the same word', () => {
    const facts = 'Mã | Vượt tiến độ | giao\n1 | 3 | 5'.normalize('NFD');
    expect(judged('CT2 | | vượt | Tỷ lệ | Vượt tiến độ | giao | | 10 |', facts)[0]).toBe(60);
  });
});

test('89,9667 is below a band from 90, though it shows as 89,97', () => {
  const criteria = sheet(`
    Mã | Nội dung | Cách tính | Dữ liệu | Chỉ tiêu | Điểm tối đa
    A  | một      | Tỷ lệ     | a       |          | 1
    X1 | Xuất sắc | Xếp loại  |         | >= 90    |
    X2 | Tốt      | Xếp loại  |         |          |
  `);
  const staff = [
    ['Mã', 'a'],
    ['1', 0.899667],
    ['2', 0.9],
    ['3', 0.89999999],
    ['4', 0.899999994],
    ['5', 0.899999996],
  ];
  expect(scoreStaff(staff, criteria, 'điểm; xếp loại').slice(1)).toEqual([
    [89.97, 'Tốt'],
    [90, 'Xuất sắc'],
    [90, 'Tốt'],
    [90, 'Tốt'],
    [90, 'Xuất sắc'],
  ]);
});
