import { describe, expect, test } from 'vitest';
import { found } from './found.ts';

const header = 'Mã | Đối tượng | Nội dung | Cách tính | Dữ liệu | Chỉ tiêu | Điểm tối đa';
const staff = 'Mã cán bộ | Họ tên | d';
const units = 'Mã đơn vị | Loại | e';
const band = 'X | | Đạt | Xếp loại | | |';
const told = (criteria: string, more: Record<string, string> = { 'Cán bộ': staff, 'Đơn vị': units }) =>
  found({ 'Tiêu chí': `${criteria}\n ${band}`, ...more }).map(line =>
    line.split(' | ').slice(0, 5).join(' | '),
  );

describe('the criteria table of a workbook', () => {
  test('in order', () => {
    expect(told(`${header}\n A | Cá nhân | a | Chấm điểm | d | | 100`)).toEqual([]);
  });

  test('a column that staff do not have, and one that units do not have', () => {
    const criteria = `${header}\n A | Cá nhân | a | Chấm điểm | x | | 100\n B | Tập thể | b | Chấm điểm | y | | 100`;
    expect(told(criteria)).toEqual([
      'criteriaFault | Tiêu chí | E2 | Tiêu chí dòng 2, «Dữ liệu» | bảng cán bộ không có cột "x"',
      'criteriaFault | Tiêu chí | E3 | Tiêu chí dòng 3, «Dữ liệu» | bảng đơn vị không có cột "y"',
    ]);
  });

  test('several faults of one place are all told, each once', () => {
    const criteria = `${header}\n A | Cá nhân | a | Chấm điểm | [x] + [y] | | 100`;
    expect(told(criteria)).toEqual([
      'criteriaFault | Tiêu chí | E2 | Tiêu chí dòng 2, «Dữ liệu» | bảng cán bộ không có cột "x"',
      'criteriaFault | Tiêu chí | E2 | Tiêu chí dòng 2, «Dữ liệu» | bảng cán bộ không có cột "y"',
    ]);
  });

  test('what may be meant so comes as a note', () => {
    const lines = told(`${header}\n A | Cá nhân | a | Chấm điểm | d | | 90`);
    expect(lines.every(line => line.startsWith('criteriaNote | Tiêu chí | G1 | '))).toBe(true);
    expect(lines.some(line => line.includes('90, không phải 100'))).toBe(true);
  });

  test('results beside the rows are no data', () => {
    const scored = `${staff} | = SCORE_STAFF(A1:C; T!A1:K) >> Điểm | Lý do`;
    const criteria = `${header}\n A | Cá nhân | a | Chấm điểm | Lý do | | 100`;
    expect(told(criteria, { 'Cán bộ': scored, 'Đơn vị': units })).toEqual([
      'criteriaFault | Tiêu chí | E2 | Tiêu chí dòng 2, «Dữ liệu» | bảng cán bộ không có cột "Lý do"',
    ]);
    const beside = `${staff} | =1+SCORE_STAFF(A1:C; T!A1:K) >> Điểm | Lý do`;
    expect(told(criteria, { 'Cán bộ': beside, 'Đơn vị': units })).toEqual([]);
  });

  test('without its headers: that', () => {
    expect(told('x | y\n 1 | 2')).toEqual([
      'criteriaFault | Tiêu chí | A1 | Tiêu chí dòng 1 | không có dòng tiêu đề',
    ]);
  });

  test('without tabs of staff and units it is looked at by itself', () => {
    expect(told(`${header}\n A | Cá nhân | a | Chấm điểm | d | | 100`, {})).toEqual([]);
  });
});
