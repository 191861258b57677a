import { describe, expect, test } from 'vitest';
import { nextIn, nextOf } from './nextOf.ts';

const work = 'V | việc | Chấm điểm | việc | | | 100 |\n';

describe('limits are to be lifted first', () => {
  test.each([
    [
      'a veto alone: the band that the total reaches',
      'H5 | vụ | Điểm liệt | Vụ việc | | không quá 0 | |',
      ['việc=95', 'Vụ việc=2'],
      'Để đạt Xuất sắc: H5 «Vụ việc» phải không quá 0 (đang là 2)',
    ],
    [
      'a veto that allows Khá is not in the way of Khá',
      'H5 | vụ | Điểm liệt | Vụ việc | | không quá 0 | | Khá',
      ['việc=45', 'Vụ việc=2'],
      'Còn 5 điểm để đạt Khá: V +5 (tăng «việc» từ 45 lên 50)',
    ],
    [
      'but in the way of Tốt',
      'H5 | vụ | Điểm liệt | Vụ việc | | không quá 0 | | Khá',
      ['việc=55', 'Vụ việc=2'],
      'Còn 15 điểm để đạt Tốt: trước hết H5 «Vụ việc» phải không quá 0 (đang là 2); rồi V +15 (tăng «việc» từ 55 lên 70)',
    ],
    [
      'a cap below the next band',
      'C | trễ | Trần điểm | Trễ hạn | | không quá 1 | 60 |',
      ['việc=95', 'Trễ hạn=3'],
      'Để đạt Xuất sắc: C «Trễ hạn» phải không quá 1 (đang là 3)',
    ],
    [
      'a cap that the next band respects stays',
      'C | trễ | Trần điểm | Trễ hạn | | không quá 1 | 75 |',
      ['việc=65', 'Trễ hạn=3'],
      'Còn 5 điểm để đạt Tốt: V +5 (tăng «việc» từ 65 lên 70)',
    ],
    [
      'a cap with a quotient',
      'C | trả | Trần điểm | Trả đúng | Nhận | từ 90% trở lên | 60 |',
      ['việc=95', 'Trả đúng=8', 'Nhận=10'],
      'Để đạt Xuất sắc: C «Trả đúng» phải đạt từ 90% trở lên (đang là 8/10 = 80%)',
    ],
    [
      'a condition of the next band',
      'K | sk | Điều kiện xếp loại | Sáng kiến | | ít nhất 1 | | Xuất sắc',
      ['việc=95', 'Sáng kiến=0'],
      'Để đạt Xuất sắc: K «Sáng kiến» phải đạt ít nhất 1 (đang là 0)',
    ],
    [
      'a condition of a band further up',
      'K | sk | Điều kiện xếp loại | Sáng kiến | | ít nhất 1 | | Xuất sắc',
      ['việc=65', 'Sáng kiến=0'],
      'Còn 5 điểm để đạt Tốt: V +5 (tăng «việc» từ 65 lên 70)',
    ],
    [
      'a condition that is an answer',
      'K | vh | Điều kiện xếp loại | Văn hóa | | Có | | Tốt',
      ['việc=85', 'Văn hóa=Không'],
      'Để đạt Tốt: K «Văn hóa» phải là Có (đang là Không)',
    ],
    [
      'a condition that is a level',
      'K | cs | Điều kiện xếp loại | Chỉ số | | Tốt | | Tốt',
      ['việc=85', 'Chỉ số=Khá'],
      'Để đạt Tốt: K «Chỉ số» phải đạt từ Tốt trở lên (đang là Khá)',
    ],
    [
      'a condition that is a day',
      'K | nộp | Điều kiện xếp loại | Ngày nộp | | 30/6/2020 | | Tốt',
      ['việc=85', 'Ngày nộp=1/7/2020'],
      'Để đạt Tốt: K «Ngày nộp» phải chậm nhất 30/06/2020 (đang là 01/07/2020)',
    ],
    [
      'a condition that is a day not to be before',
      'K | nộp | Điều kiện xếp loại | Ngày nộp | | >= 30/6/2020 | | Tốt',
      ['việc=85', 'Ngày nộp=29/6/2020'],
      'Để đạt Tốt: K «Ngày nộp» phải từ 30/06/2020 (đang là 29/06/2020)',
    ],
    [
      'an exact condition',
      'K | kỳ | Điều kiện xếp loại | Kỳ họp | | đúng 4 | | Tốt',
      ['việc=85', 'Kỳ họp=5'],
      'Để đạt Tốt: K «Kỳ họp» phải đúng 4 (đang là 5)',
    ],
    [
      'the rating of the unit, one band at a time',
      'T | đv | Trần xếp loại | Xếp loại đơn vị | | | |',
      ['việc=95', 'Xếp loại đơn vị=Khá'],
      'Để đạt Tốt: T «Xếp loại đơn vị» phải đạt từ Tốt trở lên (đang là Khá)',
    ],
    [
      'several limits',
      'H5 | vụ | Điểm liệt | Vụ việc | | không quá 0 | |\nC | trễ | Trần điểm | Trễ hạn | | không quá 1 | 40 |\nK | sk | Điều kiện xếp loại | Sáng kiến | | ít nhất 1 | | Khá',
      ['việc=45', 'Vụ việc=1', 'Trễ hạn=2', 'Sáng kiến=0'],
      'Còn 5 điểm để đạt Khá: trước hết H5 «Vụ việc» phải không quá 0 (đang là 1); C «Trễ hạn» phải không quá 1 (đang là 2) và K «Sáng kiến» phải đạt ít nhất 1 (đang là 0); rồi V +5 (tăng «việc» từ 45 lên 50)',
    ],
    [
      'lifting may earn the points that were lacking',
      'D | lỗi | Trừ theo lỗi | Vụ việc | | | 25 | 10\nH5 | vụ | Điểm liệt | Vụ việc | | không quá 0 | |',
      ['việc=70', 'Vụ việc=2'],
      'Để đạt Tốt: H5 «Vụ việc» phải không quá 0 (đang là 2)',
    ],
    [
      'or part of them',
      'D | lỗi | Trừ theo lỗi | Vụ việc | | | 25 | 10\nC | vụ | Trần điểm | Vụ việc | | không quá 2 | 40 |',
      ['việc=55', 'Vụ việc=3'],
      'Còn 2 điểm để đạt Khá: trước hết C «Vụ việc» phải không quá 2 (đang là 3); rồi V +2,5 (tăng «việc» từ 55 lên 57,5)',
    ],
    [
      'one whose cell another criterion would then refuse',
      'S | s | Điểm liệt | Vụ việc | | không quá 2 | |\nR | r | Chấm điểm | Vụ việc | | | 5 | bước 3',
      ['việc=100', 'Vụ việc=3'],
      'Để đạt Xuất sắc: S «Vụ việc» phải không quá 2 (đang là 3)',
    ],
    [
      'the stricter of two on one cell, which earns points too',
      'A | a | Theo mức | đảng | | | | Xuất sắc: 20; Tốt: 10; Khá: 0\nK | k | Điều kiện xếp loại | đảng | | Xuất sắc | | Tốt\nL | l | Trần xếp loại | đảng | | | |',
      ['việc=66', 'đảng=Khá'],
      'Để đạt Tốt: K «đảng» phải đạt từ Xuất sắc trở lên (đang là Khá) và L «đảng» phải đạt từ Tốt trở lên (đang là Khá)',
    ],
    [
      'one that does not apply is none',
      'H5 | vụ | Điểm liệt | Vụ việc | | không quá 0 | |',
      ['việc=85', 'Vụ việc=KAD'],
      'Còn 5 điểm để đạt Xuất sắc: V +5 (tăng «việc» từ 85 lên 90)',
    ],
    [
      'a veto without a total',
      'H5 | vụ | Điểm liệt | Vụ việc | | không quá 0 | |',
      ['việc=', 'Vụ việc=1'],
      'Chưa đủ dữ liệu',
    ],
  ])('%s', (_, criterion, facts, expected) => {
    expect(nextOf(work + criterion, ...facts)).toBe(expected);
  });
});

describe('a column that several criteria read', () => {
  test.each([
    [
      'helps them together',
      'A | a | Đạt/không đạt | Sáng kiến | | ít nhất 1 | 15 |\nB | b | Số lượng | Sáng kiến | | | 15 | 15',
      ['việc=100', 'Sáng kiến=0'],
      'Còn 13,08 điểm để đạt Xuất sắc: A +15, B +15 (thêm 1 sáng kiến)',
    ],
    [
      'is left alone where one likes more and one less',
      'A | a | Số lượng | Việc gấp | | | 40 | 10\nB | b | Trừ theo lỗi | Việc gấp | | | 40 | 20',
      ['việc=100', 'Việc gấp=1'],
      'Còn 17,78 điểm để đạt Xuất sắc: chưa có cách nào chỉ từ dữ liệu của dòng này',
    ],
    [
      'is left alone where it is a Mẫu số of another',
      'A | a | Số lượng | Việc gấp | | | 40 | 5\nB | b | Tỷ lệ | Xong | Việc gấp | | 60 |',
      ['việc=100', 'Việc gấp=2', 'Xong=2'],
      'Còn 5 điểm để đạt Xuất sắc: chưa có cách nào chỉ từ dữ liệu của dòng này',
    ],
    [
      'is left alone where it would be more than a Mẫu số of 0',
      'A | a | Số lượng | Việc gấp | | | 40 | 5\nB | b | Tỷ lệ | Việc gấp | Kế hoạch | | 60 |',
      ['việc=100', 'Việc gấp=0', 'Kế hoạch=0'],
      'Còn 18,58 điểm để đạt Xuất sắc: chưa có cách nào chỉ từ dữ liệu của dòng này',
    ],
    [
      'is left alone where another refuses the figure',
      'A | a | Số lượng | Vụ | | | 100 | 10\nB | b | Chấm điểm | Vụ | | | 2 |',
      ['việc=100', 'Vụ=2'],
      'Còn 9,61 điểm để đạt Tốt: chưa có cách nào chỉ từ dữ liệu của dòng này',
    ],
  ])('%s', (_, criterion, facts, expected) => {
    expect(nextOf(work + criterion, ...facts)).toBe(expected);
  });
});

describe('nothing to be said, or nothing to be done', () => {
  test.each([
    ['without bands', work, ['việc=50'], ''],
    ['one band only', `${work}X | Đạt | Xếp loại | | >= 50 | |`, ['việc=10'], ''],
    [
      'only comparisons with others are left',
      `A | a | So với cao nhất | a | | | 100 |\nX | Tốt | Xếp loại | | | >= 50 | |\nY | Đạt | Xếp loại | | | | |`,
      ['a=0'],
      'Còn 50 điểm để đạt Tốt: chưa có cách nào chỉ từ dữ liệu của dòng này',
    ],
    [
      'a band above 100',
      `${work}X | Tốt | Xếp loại | | | >= 120 | |\nY | Đạt | Xếp loại | | | | |`,
      ['việc=100'],
      'Còn 20 điểm để đạt Tốt: chưa có cách nào chỉ từ dữ liệu của dòng này',
    ],
    [
      'a band above 100, and a bonus without end',
      `${work}B | b | Điểm cộng | Khen | | | | 5\nX | Tốt | Xếp loại | | | >= 120 | |\nY | Đạt | Xếp loại | | | | |`,
      ['việc=100', 'Khen=0'],
      'Còn 20 điểm để đạt Tốt: chưa có cách nào chỉ từ dữ liệu của dòng này',
    ],
    [
      'a band of all points',
      `${work}X | Tốt | Xếp loại | | | >= 100 | |\nY | Đạt | Xếp loại | | | | |`,
      ['việc=50'],
      'Còn 50 điểm để đạt Tốt: V +50 (tăng «việc» từ 50 lên 100)',
    ],
    [
      'a band that wants less',
      `${work}X | Tốt | Xếp loại | | | < 20 | |\nY | Đạt | Xếp loại | | | | |`,
      ['việc=50'],
      'Để đạt Tốt: chưa có cách nào chỉ từ dữ liệu của dòng này',
    ],
    [
      'more than, not at least',
      `${work}X | Tốt | Xếp loại | | | > 50 | |\nY | Đạt | Xếp loại | | | | |`,
      ['việc=50'],
      'Còn 0,01 điểm để đạt Tốt: V +0,01 (tăng «việc» từ 50 lên 50,01)',
    ],
    [
      'a total pressed below 0',
      `${work}P | phạt | Điểm trừ | Bị phạt | | | |\nX | Tốt | Xếp loại | | | >= 10 | |\nY | Đạt | Xếp loại | | | | |`,
      ['việc=0', 'Bị phạt=20'],
      'Còn 30 điểm để đạt Tốt: V +30 (tăng «việc» từ 0 lên 30)',
    ],
    [
      'a total pressed below 0 counts as 0',
      `${work}T | t | Điểm liệt | vụ | | không quá 0 | |\nP | phạt | Điểm trừ | Bị phạt | | | |\nX | Tốt | Xếp loại | | | >= 50 | |\nY | Khá | Xếp loại | | | >= 0 | |\nZ | Kém | Xếp loại | | | | |`,
      ['việc=0', 'Bị phạt=5', 'vụ=1'],
      'Để đạt Khá: T «vụ» phải không quá 0 (đang là 1)',
    ],
  ])('%s', (_, criteria, facts, expected) => {
    expect(nextIn(criteria, ...facts)).toBe(expected);
  });
});
