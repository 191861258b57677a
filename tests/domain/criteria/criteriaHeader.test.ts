import { describe, expect, test } from 'vitest';
import {
  criteriaColumns,
  criteriaIds,
  findCriteriaColumns,
  findCriteriaHeader,
  isCriteriaTable,
  namesOf,
} from '../../../src/domain/criteria/criteriaColumns.ts';
import { closest } from '../../../src/domain/text/closest.ts';
import { sheet } from '../../sheet.ts';

/** The last row of the header and, from left to right, what each of its columns is read as; faults behind it. */
function read(rows: string) {
  const faults: string[] = [];
  const header = findCriteriaHeader(sheet(rows));
  const layout = findCriteriaColumns(header, ({ fault, fix }) => faults.push(`${fault}. ${fix}`));
  const columns = header.headers.titles.map((_, at) => criteriaIds.find(id => layout?.[id] === at) ?? '–');
  return [header.above, ...columns, ...faults].join(' ');
}

describe('the header of the criteria table is', () => {
  test.each([
    ['the first row', 'Mã | Cách tính | Dữ liệu\nA | a | b', '1 code rule data'],
    ['below a title', 'TIÊU CHÍ NĂM 2020\nMã | Cách tính | Dữ liệu\nA | a | b', '2 code rule data'],
    [
      'below titles, with a column that is none of its own',
      'UBND\nTIÊU CHÍ\nMã | Người chấm | Cách tính | Dữ liệu\nA | a | b',
      '3 code – rule data',
    ],
    ['below numbers and ticks', '2020 | TRUE\nMã | Cách tính | Dữ liệu\nA | a | b', '2 code rule data'],
    [
      'where most columns are',
      'Cách tính | Dữ liệu | Ở đâu\nMã | Nội dung | Cách tính | Dữ liệu',
      '2 code content rule data',
    ],
    [
      'where the columns are without which there is none, whatever else names more',
      'Mã | Nhóm | Nội dung | Căn cứ\nCách tính | Dữ liệu | Ở đâu',
      '2 rule data –',
    ],
    [
      'where both of these are',
      'Mã | Nhóm | Nội dung | Cách tính\nCách tính | Dữ liệu | Ở đâu',
      '2 rule data –',
    ],
    [
      'the first row where every title of it is a column, whatever a criterion says below',
      'Mã | Cách tính | Dữ liệu\nMã | Nội dung | Cách tính | Dữ liệu',
      '1 code rule data',
    ],
    [
      'also where one column has no title',
      'Mã | "" | Cách tính | Dữ liệu\nMã | Nội dung | Cách tính | Dữ liệu | Nhóm',
      '1 code – rule data',
    ],
    [
      'with what the next row adds to it',
      'Mã | Cách tính | Dữ liệu | Điểm | ""\n"" | "" | "" | Điểm tối đa | Thang điểm\nA | a | b | 1 | c',
      '2 code rule data max scale',
    ],
  ])('%s', (_, rows, expected) => {
    expect(read(rows)).toBe(expected);
  });

  test.each([
    ['a table', 'Cách tính | Dữ liệu', true],
    ['one below its title, by other words', 'TIÊU CHÍ\nCách chấm | Số liệu | Ghi', true],
    ['one that lacks a column that it needs', 'Mã | Nội dung | Cách tính | Chỉ tiêu', false],
    ['a table of staff', 'Mã | Đối tượng | Nhóm', false],
  ])('a range is a criteria table: %s', (_, rows, expected) => {
    expect(isCriteriaTable(sheet(rows))).toBe(expected);
  });
});

describe('a column that is not there', () => {
  const missing = (name: string, fix: string) => `bảng tiêu chí không có cột "${name}". ${fix}`;
  const rename = (from: string, to: string) => missing(to, `Đổi tiêu đề "${from}" thành "${to}"`);
  test.each([
    ['need not be', 'Mã | Cách tính | Dữ liệu', '1 code rule data'],
    [
      'is the one that two letters make another',
      'Mã | Cách tính | Dữ liệu | Điểm tối đaaa',
      `1 code rule data max ${rename('Điểm tối đaaa', 'Điểm tối đa')}`,
    ],
    ['is not the one that lacks three', 'Mã | Cách tính | Dữ liệu | Điểm tối đaaaa', '1 code rule data –'],
    [
      'but is needed, where another is alike',
      'Mã | Cách tính | Dữ liệuuu',
      `1 code rule data ${rename('Dữ liệuuu', 'Dữ liệu')}`,
    ],
    [
      'but is needed, where both are misspelt',
      'Cách tínhh | Dữ liệuu',
      `1 rule data ${rename('Cách tínhh', 'Cách tính')} ${rename('Dữ liệuu', 'Dữ liệu')}`,
    ],
    [
      'but is needed, where nothing else is to be found',
      'Ở đâu | Cách tínhh',
      `1 – – ${rename('Cách tínhh', 'Cách tính')} ${missing('Dữ liệu', 'Thêm cột này hoặc sửa tên cho đúng dòng tiêu đề')}`,
    ],
  ])('%s', (_, rows, expected) => {
    expect(read(rows)).toBe(expected);
  });

  test('no header at all', () => {
    expect(() => read('Ở đâu | Ai')).toThrow('Tiêu chí dòng 1: không có dòng tiêu đề');
  });

  test('no name of another column is so near that it could be meant', () => {
    for (const id of criteriaIds) {
      const others = criteriaIds.filter(other => other !== id).flatMap(namesOf);
      expect(others.filter(name => closest(criteriaColumns[id][0], [name], 2) !== undefined)).toEqual([]);
    }
  });
});
