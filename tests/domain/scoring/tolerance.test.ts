import { describe, expect, test } from 'vitest';
import { scoreStaff } from '../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../sheet.ts';

const header = ['Mã', 'Nội dung', 'Cách tính', 'Dữ liệu', 'Chỉ tiêu', 'Điểm tối đa', 'Thang điểm'];
const judged = (criterion: readonly unknown[], cell: unknown, title = 'Kết quả') =>
  scoreStaff(
    [
      ['Mã', title],
      ['1', cell],
    ],
    [
      header,
      ['A', 'a', ...criterion],
      ['X', 'Đạt', 'Xếp loại', '', '>= 50'],
      ['Y', 'Kém', 'Xếp loại', '', ''],
    ],
    'chi tiết',
  )[1]![0];

describe('the same words, however they were typed', () => {
  const share = ['Tỷ lệ', 'Kết quả', '', '10', ''];
  test.each([
    'Kết quả',
    'KẾT QUẢ',
    'ket qua',
    ' Kết  quả ',
    'Kết\u00a0quả',
    'Kết\u202fquả\u200b',
    'Kết quả'.normalize('NFD'),
    'Kê\u0301t qua\u0309',
  ])('the column %j', title => {
    expect(judged(share, '85%', title)).toBe(8.5);
    expect(judged(share.with(1, title), '85%')).toBe(8.5);
  });

  test.each(['Tỷ lệ', 'TỶ LỆ', 'ty le', 'Tỷ\u00a0lệ', 'Tỷ lệ'.normalize('NFD'), 'share', 'SHARE'])(
    'the rule %j',
    rule => {
      expect(judged(share.with(0, rule), '85%')).toBe(8.5);
    },
  );

  test.each([
    '85%',
    '85 %',
    ' 85% ',
    '85,0%',
    '85.0%',
    '85\u00a0%',
    '85\u202f%',
    0.85,
    '0,85',
    '0.85',
    '+85%',
    '\u200e85%',
  ])('the share %j', cell => {
    expect(judged(share, cell)).toBe(8.5);
  });

  test.each(['1234,5', '1234.5', '1.234,5', '1,234.5', '1 234,5', '1\u202f234,5', 1234.5])(
    'the figure %j',
    cell => {
      expect(judged(['Số lượng', 'Kết quả', '', '10000', '2'], cell)).toBe(2469);
    },
  );

  test.each([
    '06/3/2020',
    '6-3-2020',
    '06.03.2020',
    ' 6 / 3 / 2020 ',
    '2020-03-06',
    '6/3/2020 17:00',
    new Date(2020, 2, 6),
  ])('the day %j', cell => {
    expect(judged(['Đạt/không đạt', 'Kết quả', '6/3/2020', '10', ''], cell)).toBe(10);
    expect(judged(['Đạt/không đạt', 'Kết quả', '5.3.2020', '10', ''], cell)).toBe(0);
  });

  test.each(['Giỏi', 'GIỎI', 'gioi', 'Giỏi'.normalize('NFD'), ' Giỏi\u200b', 'Gio\u0309i'])(
    'the level %j',
    cell => {
      expect(judged(['Theo mức', 'Kết quả', '', '', 'Giỏi: 10; Khá: 7'], cell)).toBe(10);
    },
  );
});

describe('what can be read in two ways is reported, never guessed', () => {
  test.each([
    ['thousand or decimal', ['Số lượng', 'Kết quả', '', '10', ''], '1.234', 'có thể là 1234 hoặc 1,234'],
    ['95 or 95 %', ['Tỷ lệ', 'Kết quả', '', '10', ''], 95, '95% hay 0,95'],
    ['text 95', ['Tỷ lệ', 'Kết quả', '', '10', ''], '95', '95% hay 0,95'],
    [
      'a year of two digits',
      ['Đạt/không đạt', 'Kết quả', '6/3/2020', '10', ''],
      '6/3/20',
      'không phải là ngày',
    ],
    ['month first', ['Đạt/không đạt', 'Kết quả', '6/3/2020', '10', ''], '3/13/2020', 'không có thật'],
    [
      'levels alike without marks',
      ['Theo mức', 'Kết quả', '', '', 'Tổ: 10; Tố: 7'],
      'to',
      'không phải là mức nào',
    ],
    [
      '«Đạt», which is a band',
      ['Đạt/không đạt', 'Kết quả', 'Có', '10', ''],
      'Đạt',
      'không phải là Có hoặc Không',
    ],
    [
      'the same without marks',
      ['Đạt/không đạt', 'Kết quả', 'Có', '10', ''],
      'dat',
      'không phải là Có hoặc Không',
    ],
    [
      'the same where a figure is wanted',
      ['Đạt/không đạt', 'Kết quả', '≥ 1', '10', ''],
      'dat',
      'không phải là số',
    ],
    [
      'a day where a figure is wanted',
      ['Số lượng', 'Kết quả', '', '10', ''],
      new Date(2020, 2, 6),
      'ngày 06/03/2020 không phải là số',
    ],
    [
      'a checkbox where a figure is wanted',
      ['Số lượng', 'Kết quả', '', '10', ''],
      true,
      '"TRUE" không phải là số',
    ],
    [
      'a figure below any',
      ['Đạt/không đạt', 'Kết quả', '≤ 5', '10', ''],
      Number.NEGATIVE_INFINITY,
      'không phải là số',
    ],
  ])('%s', (_, criterion, cell, why) => {
    expect(judged(criterion, cell)).toMatch(/^Lỗi: dòng 2, «Kết quả»: /);
    expect(judged(criterion, cell)).toContain(why);
  });

  test('two columns alike without marks, unless one has them right', () => {
    const staff = sheet('Mã | Tổ | Tố\n1 | 8 | 5');
    const of = (data: string) => [header, ['A', 'a', 'Chấm điểm', data, '', '10', '']];
    expect(scoreStaff(staff, of('tố'), 'chi tiết')[1]).toEqual([5]);
    expect(() => scoreStaff(staff, of('to'))).toThrow(
      'bảng cán bộ có 2 cột có thể là "to". Đặt tên khác nhau cho các cột «Tổ», «Tố»',
    );
  });
});
