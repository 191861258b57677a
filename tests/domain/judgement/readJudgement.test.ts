import { describe, expect, test } from 'vitest';
import { readJudgement } from '../../../src/domain/judgement/readJudgement.ts';
import { sheet } from '../../sheet.ts';

const criteria = sheet(`
  Mã | Đối tượng      | Nội dung | Cách tính     | Dữ liệu       | Điểm tối đa | Thang điểm
  A  | Cá nhân        | a        | Chấm điểm     | Điểm          | 15          | bước 0,5
  B  | Người đứng đầu | b        | Theo mức      | Mức gương mẫu |             | Tốt: 20; Khá: 14; Đạt: 10; Chưa đạt: 0
  C  | Cá nhân        | c        | Đạt/không đạt | Vi phạm       | 5           |
`);
const header = ['Mã cán bộ', 'Người đứng đầu', 'Vi phạm', 'Điểm', 'Mức gương mẫu'];
const read = (data: string, typed: string, head = 'Có') =>
  readJudgement('staff', header, ['CB1', head, 'bừa', 99, ''], criteria, data, typed);

describe('a judgement is read as the criterion will read it', () => {
  test.each([
    ['Điểm', '12,5', 12.5],
    ['Điểm', '12.5', 12.5],
    ['Điểm', '15', 15],
    ['Điểm', '', ''],
    ['Điểm', '  ', ''],
    ['Mức gương mẫu', 'tốt', 'Tốt'],
    ['Mức gương mẫu', 'dat', 'Đạt'],
    ['Mức gương mẫu', 'KAD', 'Không áp dụng'],
  ])('%s: «%s»', (data, typed, value) => {
    expect(read(data, typed)).toEqual({ value });
  });

  test.each([
    ['Điểm', '15,5', '15,5 ngoài khoảng 0–15'],
    ['Điểm', '12,3', '12,3 không phải bội số của 0,5'],
    ['Điểm', '-1', '−1 ngoài khoảng 0–15'],
    ['Điểm', 'mười', '"mười" không phải là số'],
    ['Điểm', '80%', '"80%" là 80% hay 80? Ở đây cần một số: viết 80'],
    ['Mức gương mẫu', 'Giỏi', expect.stringContaining('"Giỏi" không phải là mức nào trong thang')],
    ['Điểm', '=1+1', '"=1+1" không phải là số'],
  ])('%s: «%s» is refused with words', (data, typed, why) => {
    expect(read(data, typed)).toEqual({ problem: 'fault', why });
  });

  test('of a column that no criterion reads, and of a row to which none applies', () => {
    expect(read('Ghi chú', '5')).toEqual({ problem: 'notJudged' });
    expect(read('Mức gương mẫu', 'Tốt', 'Không')).toEqual({ problem: 'elsewhere' });
  });
});

describe('whom and what a judgement is of', () => {
  const judged = (header: readonly string[], row: readonly unknown[], table: unknown[][], typed = '5') =>
    readJudgement('staff', header, row as string[], table, 'Điểm', typed);

  test('the first column names the person, whatever it is called', () => {
    expect(judged(['Họ tên', 'Điểm'], ['An', ''], criteria.slice(0, 2))).toEqual({ value: 5 });
  });

  test('a column that is divided by another is not judged', () => {
    const quotient = sheet(`
      Mã | Nội dung | Cách tính | Dữ liệu | Mẫu số | Điểm tối đa
      A  | a        | Tỷ lệ     | Điểm    | giao   | 15
    `);
    expect(judged(['Mã cán bộ', 'Điểm', 'giao'], ['CB1', '', 6], quotient)).toEqual({ problem: 'notJudged' });
  });

  test('while a person has no category, none of a category applies', () => {
    const narrow = sheet(`
      Mã | Đối tượng | Nội dung | Cách tính | Dữ liệu | Điểm tối đa
      A  | Viên chức | a        | Chấm điểm | Điểm    | 15
    `);
    expect(judged(['Mã cán bộ', 'Đối tượng', 'Điểm'], ['CB1', '', ''], narrow)).toEqual({
      problem: 'elsewhere',
    });
    expect(judged(['Mã cán bộ', 'Đối tượng', 'Điểm'], ['CB1', 'Viên chức', ''], narrow)).toEqual({
      value: 5,
    });
  });

  test('of two criteria that read the column one refuses: it is refused', () => {
    const twice = sheet(`
      Mã | Nội dung | Cách tính | Dữ liệu | Điểm tối đa
      A  | a        | Chấm điểm | Điểm    | 15
      B  | b        | Chấm điểm | Điểm    | 10
    `);
    const found = judged(['Mã cán bộ', 'Điểm'], ['CB1', ''], twice, '12');
    expect(found).toEqual({ problem: 'fault', why: '12 ngoài khoảng 0–10' });
  });
});
