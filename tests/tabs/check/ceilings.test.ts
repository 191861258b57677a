import { describe, expect, test } from 'vitest';
import { words } from '../../../src/tabs/check/kinds/unreadableCeiling.ts';
import { found } from './found.ts';

const criteria = `
  Mã | Đối tượng | Nhóm | Nội dung | Cách tính | Dữ liệu | Mẫu số | Chỉ tiêu | Điểm tối đa | Thang điểm | Căn cứ
  A | Tất cả | | a | Chấm điểm | Điểm tập thể | | | 100 | | x
  X | Tất cả | | Xuất sắc | Xếp loại | | | >= 90 | | |
  T | Tất cả | | Tốt | Xếp loại | | | | | |`;
const staff = 'Mã cán bộ | Họ tên | Nhóm công việc\nCB01 | Trần An | A';
const header =
  'Đối tượng | Mức | Tỷ lệ | Tỷ lệ nâng | Khi nào nâng | Tối thiểu | Khi ít hơn | Tính trên | Theo nhóm | Khi bằng điểm | Căn cứ';
const ceilings = (row: string, table = criteria) =>
  found({ 'Tiêu chí': table, 'Cán bộ': staff, 'Trần xếp loại': `${header}\n${row}` }).filter(line =>
    line.startsWith('unreadableCeiling'),
  );

describe('a row of Trần xếp loại', () => {
  test.each([
    ['that can be read', 'Cán bộ | | 20% | | | | | Tốt | Nhóm công việc | | x', []],
    ['of heads', 'Người đứng đầu | | | | | | | | | | x', []],
    ['with a base that is no band', 'Cán bộ | | 20% | | | | | Giỏi | | | x', ['H2 | base | Giỏi']],
    ['without a share', 'Cán bộ | | | | | | | Tốt | | | x', ['C2 | share | ']],
    [
      'shared by a column that is not there',
      'Cán bộ | | 20% | | | | | Tốt | Tổ | | x',
      ['I2 | grouping | Tổ'],
    ],
    [
      'of units, by a column of people',
      'Đơn vị | | 20% | | | | | Tốt | Nhóm công việc | | x',
      ['I2 | grouping | Nhóm công việc'],
    ],
  ])('%s', (_, row, expected) => {
    expect(ceilings(row)).toEqual(expected.map(line => `unreadableCeiling | Trần xếp loại | ${line}`));
  });

  test('is not looked at while the criteria have a fault: that is told', () => {
    expect(
      ceilings('Cán bộ | | 20% | | | | | Giỏi | | | x', `${criteria}\nB | Tất cả | | b | Lạ | c`),
    ).toEqual([]);
  });

  test('is told in both languages, with what to write', () => {
    expect(words({ column: 'base', typed: 'Giỏi' })).toEqual({
      fault: expect.objectContaining({
        vi: '«Tính trên» ghi «Giỏi», không dùng được, nên trần này chưa tính',
      }),
      fix: { vi: 'Ghi ví dụ: Tốt trở lên, Tốt, Tất cả', en: 'Write e.g. Tốt trở lên, Tốt, Tất cả' },
    });
    expect(words({ column: 'share', typed: '' }).fix.en).toBe('Write e.g. 20%');
    expect(words({ column: 'share', typed: '20%' }).fix.en).toContain('leaves it blank');
    expect(words({ column: 'grouping', typed: 'Tổ' }).fix.vi).toContain('tiêu đề một cột');
  });
});
