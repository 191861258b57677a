import { expect, test } from 'vitest';
import { displayWidth, layoutTable, plainLine, wrap } from '../../../src/host/print/layoutTable.ts';

test('Vietnamese takes as many columns as it has letters', () => {
  expect(displayWidth('Tiến độ')).toBe(7);
  expect(displayWidth('Tiến độ'.normalize('NFD'))).toBe(7);
});

test('lines break at blanks, long words are cut, what is over ends with …', () => {
  expect(wrap('một hai ba bốn', 7)).toEqual(['một hai', 'ba bốn']);
  expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  expect(wrap('một hai ba bốn năm sáu', 7, 2)).toEqual(['một hai', 'ba bốn…'.slice(0, 6).concat('…')]);
});

test('text from a cell cannot steer the terminal', () => {
  expect(plainLine('a\u001b[31mb\n c\u202e')).toBe('a [31mb c');
});

test.each([80, 100, 120])('no line is wider than %i columns', width => {
  const rows = [
    ['CB01', 'Nguyễn Thị Minh Khai', 'Phòng Hành chính', '90,00', 'Xuất sắc', 'lý do rất dài '.repeat(12)],
  ];
  const columns = [
    { title: 'Mã' },
    { title: 'Họ và tên', most: 24 },
    { title: 'Đơn vị', most: 16 },
    { title: 'Điểm', align: 'right' as const },
    { title: 'Xếp loại' },
    { title: 'Lý do' },
  ];
  const lines = layoutTable(columns, rows, width);
  expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
  expect(lines.join('\n')).toContain('lý do rất dài');
});
