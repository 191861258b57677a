import { describe, expect, test } from 'vitest';
import { nextOf } from './nextOf.ts';

const work = 'V | việc | Chấm điểm | việc | | | 80 |\n';
const more = 'A | a | Chấm điểm | a | | | 20 |\n';
const day = 'T «Ngày nộp» phải chậm nhất 30/06/2020 (đang là 01/07/2020)';
const none = 'chưa có cách nào chỉ từ dữ liệu của dòng này';

describe('a quotient stays one', () => {
  test.each([
    [
      'more than the whole only where a rung asks for it',
      'A | a | Bậc thang | Xong | Giao | | | 120%: 20; 50%: 5',
      ['Xong=3', 'Giao=5'],
      'Còn 5 điểm để đạt Xuất sắc: A +15 (tăng «Xong» từ 3/5 lên 6/5)',
    ],
    [
      'more than there is cannot be had',
      'A | a | Số lượng | Xong | Giao | | 20 | 8',
      ['Xong=3', 'Giao=5'],
      `Còn 5,2 điểm để đạt Xuất sắc: ${none}`,
    ],
    [
      'nor a whole below its part',
      'A | a | Trừ theo lỗi | chung | | | 20 | 6\nR | r | Tỷ lệ | x | chung | | 0 |',
      ['chung=4', 'x=3'],
      `Còn 10 điểm để đạt Xuất sắc: ${none}`,
    ],
    [
      'a whole may fall to its part',
      'A | a | Trừ theo lỗi | chung | | | 20 | 6\nR | r | Tỷ lệ | x | chung | | 0 |',
      ['chung=4', 'x=1'],
      'Còn 10 điểm để đạt Xuất sắc: A +14 (giảm 3 chung)',
    ],
    [
      'nor to nothing',
      'A | a | Trừ theo lỗi | chung | | | 20 | 20\nR | r | Tỷ lệ | x | chung | | 0 |',
      ['chung=1', 'x=0'],
      `Còn 10 điểm để đạt Xuất sắc: ${none}`,
    ],
    [
      'nor to nothing where only a share of it is asked for',
      'A | a | Trừ theo lỗi | chung | | | 20 | 20\nR | r | Đạt/không đạt | x | chung | không quá 0% | 0 |',
      ['chung=1', 'x=0'],
      `Còn 10 điểm để đạt Xuất sắc: ${none}`,
    ],
    [
      'nor a sum below nothing',
      'A | a | Trừ theo lỗi | chung | | | 20 | 20\nR | r | Tỷ lệ | [chung] - [bớt] | giao | | 0 |',
      ['chung=1', 'bớt=1', 'giao=5'],
      `Còn 10 điểm để đạt Xuất sắc: ${none}`,
    ],
  ])('%s', (_, criteria, facts, expected) => {
    expect(nextOf(work + criteria, 'việc=80', ...facts)).toBe(expected);
  });
});

describe('of ways that give the same', () => {
  const topic = 'A | a | Số lượng | đề tài | | | 10 | 10\n';
  const fault = 'B | b | Trừ theo lỗi | lỗi | | | 10 | 10\n';
  test.each([
    [
      'the one that adds, though it comes later',
      fault + topic,
      ['lỗi=1', 'đề tài=0'],
      'A +10 (thêm 1 đề tài)',
    ],
    ['the one that adds, which comes first', topic + fault, ['lỗi=1', 'đề tài=0'], 'A +10 (thêm 1 đề tài)'],
    [
      'the first of two that add',
      `${topic}B | b | Số lượng | bài | | | 10 | 10`,
      ['bài=0', 'đề tài=0'],
      'A +10 (thêm 1 đề tài)',
    ],
    [
      'the first of two that undo',
      `${fault}C | c | Trừ theo lỗi | sót | | | 10 | 10`,
      ['lỗi=1', 'sót=1'],
      'B +10 (giảm 1 lỗi)',
    ],
  ])('%s', (_, criteria, facts, expected) => {
    expect(nextOf(work + criteria, 'việc=80', ...facts)).toBe(`Còn 10 điểm để đạt Xuất sắc: ${expected}`);
  });
});

describe('a limit that no cell of today lifts is taken as if it held', () => {
  test.each([
    [
      'a veto alone',
      'T | t | Điểm liệt | Ngày nộp | | 30/6/2020 | |',
      ['việc=60', 'a=10'],
      `Để đạt Tốt: ${day}`,
    ],
    [
      'a ceiling and too few points',
      'T | t | Trần điểm | Ngày nộp | | 30/6/2020 | 60 |',
      ['việc=60', 'a=0'],
      `Còn 10 điểm để đạt Tốt: trước hết ${day}; rồi V +10 (tăng «việc» từ 60 lên 70)`,
    ],
    [
      'a ceiling alone',
      'T | t | Trần điểm | Ngày nộp | | 30/6/2020 | 60 |',
      ['việc=80', 'a=20'],
      `Để đạt Xuất sắc: ${day}`,
    ],
    [
      'a ceiling below another one',
      'T | t | Trần điểm | Ngày nộp | | 30/6/2020 | 60 |\nS | s | Trần điểm | nộp | | ≥ 90% | 80 |',
      ['việc=80', 'a=20', 'nộp=50%'],
      `Để đạt Tốt: ${day}`,
    ],
  ])('%s', (_, criteria, facts, expected) => {
    expect(nextOf(work + more + criteria, 'Ngày nộp=1/7/2020', ...facts)).toBe(expected);
  });
});

describe('limits of several kinds', () => {
  const cap = 'T | t | Trần điểm | nộp | | ≥ 90% | 60 |\n';
  const party = 'L | l | Trần xếp loại | đảng | | | |';
  test.each([
    [
      'one cell that lifts two',
      `${cap}S | s | Điểm liệt | nộp | | ≥ 95% | |`,
      ['việc=80', 'a=20', 'nộp=50%'],
      'Để đạt Xuất sắc: S «nộp» phải đạt từ 95% trở lên (đang là 50%)',
    ],
    [
      'a veto that is lifted below a ceiling',
      `${cap}S | s | Điểm liệt | sai | | dưới 2 | |`,
      ['việc=50', 'a=20', 'nộp=50%', 'sai=3'],
      'Để đạt Khá: S «sai» phải dưới 2 (đang là 3)',
    ],
    [
      'the lower of two',
      `K | k | Điều kiện xếp loại | học | | ít nhất 2 | | Xuất sắc\n${party}`,
      ['việc=80', 'a=20', 'học=1', 'đảng=Khá'],
      'Để đạt Tốt: L «đảng» phải đạt từ Tốt trở lên (đang là Khá)',
    ],
    [
      'one above what is wanted',
      party,
      ['việc=40', 'a=0', 'đảng=Khá'],
      'Còn 10 điểm để đạt Khá: V +10 (tăng «việc» từ 40 lên 50)',
    ],
    [
      'one at what is reached',
      party,
      ['việc=60', 'a=0', 'đảng=Khá'],
      'Còn 10 điểm để đạt Tốt: trước hết L «đảng» phải đạt từ Tốt trở lên (đang là Khá); rồi V +10 (tăng «việc» từ 60 lên 70)',
    ],
  ])('%s', (_, criteria, facts, expected) => {
    expect(nextOf(work + more + criteria, ...facts)).toBe(expected);
  });

  test('a level that is points and a ceiling of the rating', () => {
    const criteria = `A | a | Theo mức | đảng | | | | Xuất sắc: 40; Tốt: 20; Khá: 0\nR | r | So với cao nhất | x | | | 45 |
      S | s | So với cao nhất | y | | | 15 |\n${party}`;
    expect(nextOf(criteria, 'đảng=Tốt', 'x=1', 'y=0')).toBe(
      'Còn 5 điểm để đạt Tốt: A +20 (nâng «đảng» từ Tốt lên Xuất sắc)',
    );
  });

  test('fewer penalties than points are a way', () => {
    expect(nextOf(`${work}${more}B | b | Điểm trừ | trễ | | | 50 | 10`, 'việc=80', 'a=20', 'trễ=2')).toBe(
      'Còn 10 điểm để đạt Xuất sắc: B +10 (giảm «trễ» từ 2 xuống 1)',
    );
  });
});
