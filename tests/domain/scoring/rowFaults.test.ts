import { describe, expect, test } from 'vitest';
import { scoreStaff } from '../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../sheet.ts';

const header =
  'Mã | Đối tượng | Nội dung | Cách tính | Dữ liệu | Mẫu số | Chỉ tiêu | Điểm tối đa | Thang điểm';

describe('a fault of one row stays in its row and says what was found', () => {
  test.each([
    ['Tỷ lệ | d | | | 10 |', '1o', '"1o" không phải là số'],
    ['Tỷ lệ | d | | | 10 |', '95', '"95" là 95% hay 0,95? Viết 95%'],
    ['Tỷ lệ | d | | | 10 |', '-5%', 'là số âm'],
    ['Tỷ lệ | d | | | 10 |', 'Có', '"Có" không phải là số'],
    ['Tỷ lệ | d | | | 10 |', '#N/A', 'ô báo lỗi #N/A'],
    ['Bậc thang | d | | | 10 | 100%: 10; 90%: 8', '92,5', '"92,5" là 92,5% hay 0,925?'],
    ['Đạt/không đạt | d | | ≥ 90% | 10 |', '95', '95% hay 0,95'],
    ['Đạt/không đạt | d | | Có | 10 |', '3', '"3" không phải là Có hoặc Không'],
    ['Đạt/không đạt | d | | Có | 10 |', 3, '"3" không phải là Có hoặc Không'],
    ['Theo mức | d | | | 10 | Tốt: 10; Khá: 7', 1, '"1" không phải là mức nào'],
    ['Đạt/không đạt | d | | 30/6/2020 | 10 |', 5, '"5" không phải là ngày'],
    ['Đạt/không đạt | d | | 30/6/2020 | 10 |', 'tháng 6', 'không phải là ngày'],
    ['Đạt/không đạt | d | | Tốt | 10 |', 'Giỏi', 'không phải là mức nào trong thang. Chọn: Xuất sắc'],
    ['Đạt/không đạt | d | | Tốt | 10 |', 'Xuất sác lắm', 'không phải là mức nào'],
    ['Theo mức | d | | | 10 | Tốt: 10; Khá: 7', 'Kháa', 'Ý bạn là "Khá"?'],
    ['Chấm điểm | d | | | 10 |', '10,5', '10,5 ngoài khoảng 0–10'],
    ['Chấm điểm | d | | | 10 |', '-1', '−1 ngoài khoảng 0–10'],
    ['Chấm điểm | d | | | 10 |', '85 %', '"85 %" là 85% hay 85?'],
    ['Chấm điểm | d | | | 10 | bước 0,25', '7,3', '7,3 không phải bội số của 0,25'],
    ['Số lượng | d | | | 10 | 2', '-1', 'là số âm'],
    ['Trừ theo lỗi | d | | | 10 | 2', '-1', '−1 là số âm, cần số lỗi từ 0 trở lên'],
    ['Trừ theo lỗi | d | | | 10 | 2', 'Có', '"Có" không phải là số'],
    ['Trừ theo lỗi | d | | | 10 | 2', '20%', '"20%" là 20% hay 20?'],
    ['Số lượng | d | | | 10 | 2', '1.234', 'có thể là 1234 hoặc 1,234'],
    ['Điểm liệt | d | | Không | |', 'chưa rõ', 'không phải là Có hoặc Không'],
  ])('%s of «%s»: %s', (criterion, cell, why) => {
    const criteria = sheet(`${header}\nA | | a | ${criterion}\nB | | b | Chấm điểm | b | | | 10 |`);
    const staff = [
      ['Mã', 'd', 'b'],
      ['CB1', '', 10],
      ['CB2', cell, 10],
    ];
    const result = scoreStaff(staff, criteria, 'điểm; tạm tính');
    expect(result[1]).toEqual(['Chưa đủ dữ liệu', 100]);
    expect(result[2]![0]).toMatch(/^Lỗi: dòng 3, «d»: /);
    expect(result[2]![0]).toContain(why);
    expect(result[2]![1]).toBe('');
  });

  test.each([
    ['a step that the figure keeps', 'Chấm điểm | d | | | 10 | bước 0,25', 7.75, 77.5],
    ['a floor that is reached', 'Tỷ lệ | d | | | 10 | sàn 50%', 0.5, 50],
    ['a floor that is missed', 'Tỷ lệ | d | | | 10 | sàn 50%', 0.4999, 0],
    ['more than the target', 'Tỷ lệ | d | | 80% | 10 |', 0.9, 100],
    ['«150%», which is no plain number', 'Tỷ lệ | d | | | 10 |', '150%', 100],
    ['a count up to the maximum', 'Số lượng | d | | | 10 | 4', 3, 100],
    ['a count below it', 'Số lượng | d | | | 10 | 4', '2', 80],
    ['no fault to deduct', 'Trừ theo lỗi | d | | | 10 | 2', 0, 100],
    ['some faults', 'Trừ theo lỗi | d | | | 10 | 2', '1,5', 70],
    ['one point a fault where the scale is empty', 'Trừ theo lỗi | d | | | 10 |', 3, 70],
    ['more faults than points', 'Trừ theo lỗi | d | | | 10 | 4', 3, 0],
    ['Có where a figure of at least 1 is wanted', 'Đạt/không đạt | d | | ≥ 1 | 10 |', 'Có', 100],
    ['a tick without target', 'Đạt/không đạt | d | | | 10 |', '✓', 100],
    ['an empty box', 'Đạt/không đạt | d | | | 10 |', false, 0],
    ['a level as good as the target', 'Đạt/không đạt | d | | Tốt | 10 |', 'tot', 100],
    ['a level below the target', 'Đạt/không đạt | d | | Tốt | 10 |', 'Khá', 0],
    ['the order of the scale', 'Đạt/không đạt | d | | B | 10 | A; B; C', 'A', 100],
    ['a level in another script', 'Theo mức | d | | | 10 | Tốt: 10; Khá: 7', 'Khá'.normalize('NFD'), 70],
    ['a ladder of counts', 'Bậc thang | d | | | | 5: 10; 3: 6; 1: 2', 4, 60],
  ])('%s is no fault', (_, criterion, cell, score) => {
    const criteria = sheet(`${header}\nA | | a | ${criterion}`);
    const staff = [
      ['Mã', 'd'],
      ['CB1', cell],
    ];
    expect(scoreStaff(staff, criteria)).toEqual([['Điểm'], [score]]);
  });

  test('«Đạt» is an answer, but not where a band has that name', () => {
    const criteria = sheet(`${header}\nA | | a | Đạt/không đạt | d | | ≥ 1 | 10 |`);
    expect(scoreStaff(sheet('Mã | d\n1 | Đạt'), criteria)[1]).toEqual([100]);
    const banded = [
      ...criteria,
      ...sheet('X | | Đạt | Xếp loại | | | >= 50 | |\nX | | Kém | Xếp loại | | | | |'),
    ];
    expect(scoreStaff(sheet('Mã | d\n1 | Đạt'), banded)[1]).toEqual([
      'Lỗi: dòng 2, «d»: "Đạt" không phải là số',
    ]);
  });

  test('of several faults the first in the order of the criteria is shown', () => {
    const criteria = sheet(`${header}\nB | | b | Tỷ lệ | b | | | 10 |\nA | | a | Tỷ lệ | a | | | 10 |`);
    const result = scoreStaff(sheet('Mã | a | b\n1 | sai | hỏng'), criteria);
    expect(result[1]).toEqual(['Lỗi: dòng 2, «b»: "hỏng" không phải là số']);
  });

  test('cells that only criteria for others read may be blank or say anything', () => {
    const criteria = sheet(`${header}
      A |                | a | Chấm điểm     | d | | | 10 |
      H | Người đứng đầu | h | Tỷ lệ         | h | m | | 10 |
      S | Người đứng đầu | s | Vượt chỉ tiêu | h | m | | 10 |
      P | Người đứng đầu | p | Số lượng      | h | | | 10 |`);
    const staff = sheet(`
      Mã | Người đứng đầu | d | h    | m
      1  | Không          | 5 |      |
      2  | Không          | 5 | chưa | -1
      3  | Không          | 5 | 9    | 5`);
    expect(scoreStaff(staff, criteria, 'điểm; chi tiết').slice(1)).toEqual(
      Array(3).fill([50, 5, '', '', '']),
    );
  });

  test('who somebody is must be readable', () => {
    const criteria = sheet(`${header}\nA | | a | Tỷ lệ | a | | | 10 |`);
    const result = scoreStaff(
      sheet(
        'Mã | Đối tượng | Người đứng đầu | a\n1 | Cộng tác viên | | 1\n2 | Viên chức | có thể | 1\n3 | vien chuc | x | 1',
      ),
      criteria,
    );
    expect(result.slice(1).map(row => row[0])).toEqual([
      'Lỗi: dòng 2, «Đối tượng»: "Cộng tác viên" không phải là Công chức, Viên chức hay Người lao động',
      'Lỗi: dòng 3, «Người đứng đầu»: "có thể" không phải là Có hoặc Không',
      100,
    ]);
  });
});

describe('Mẫu số', () => {
  test.each([
    ['5', '0', 'Lỗi: dòng 2, «d»: 5 lớn hơn mẫu số «m» là 0'],
    ['0', '0', 'Không áp dụng'],
    ['', '0', 'Không áp dụng'],
    ['', '', 'Chưa đủ dữ liệu'],
    ['3', '', 'Chưa đủ dữ liệu'],
    ['', '5', 'Chưa đủ dữ liệu'],
    ['KAD', '', 'Không áp dụng'],
    ['3', 'KAD', 'Không áp dụng'],
    ['-1', '5', 'Lỗi: dòng 2, «d»: kết quả là số âm (−1)'],
    ['3', '-1', 'Lỗi: dòng 2, «m»: kết quả là số âm (−1)'],
    ['-1', '0', 'Lỗi: dòng 2, «d»: kết quả là số âm (−1)'],
    ['-1', '', 'Chưa đủ dữ liệu'],
    ['', '-1', 'Chưa đủ dữ liệu'],
    ['3', '4', 75],
  ])('%s of %s is %s', (datum, outOf, outcome) => {
    const criteria = sheet(`${header}\nA | | a | Tỷ lệ | d | m | | 10 |`);
    expect(scoreStaff(sheet(`Mã | d | m\n1 | ${datum} | ${outOf}`), criteria)[1]).toEqual([outcome]);
  });

  test('a header that contains signs is that column, not a sum', () => {
    const criteria = sheet(`${header}\nA | | a | Tỷ lệ | [a] - b | [a] + [b] | | 10 |`);
    expect(scoreStaff(sheet('Mã | a | b | [a] - b\n1 | 1 | 3 | 2'), criteria)[1]).toEqual([50]);
  });
});

test('of a sum the first part that is faulty is told, and it is told once', () => {
  const criteria = sheet(
    `${header}\nA | | a | Số lượng | [d] + [e] | | | 10 | 2\nB | | b | Chấm điểm | d | | | 10 |`,
  );
  const staff = [
    ['Mã', 'e', 'd'],
    ['CB1', 'y', 'x'],
    ['CB2', 'z', 1],
  ];
  expect(scoreStaff(staff, criteria).slice(1).flat()).toEqual([
    'Lỗi: dòng 2, «d»: "x" không phải là số',
    'Lỗi: dòng 3, «e»: "z" không phải là số',
  ]);
});
