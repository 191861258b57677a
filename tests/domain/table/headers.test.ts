import { describe, expect, test } from 'vitest';
import { findHeader } from '../../../src/domain/table/findHeader.ts';
import { Headers } from '../../../src/domain/table/Headers.ts';

describe('a column by its name', () => {
  const headers = new Headers(['Mã', 'Tỷ lệ', 'Đúng hạn', 'dung han', '', 'Hoà', 'Ma túy']);
  test.each([
    ['as it stands', ['Mã'], 0],
    ['in another case', ['MÃ'], 0],
    ['with i for y', ['Tỉ lệ'], 1],
    ['with marks before those without', ['Đúng hạn'], 2],
    ['without marks, as it stands', ['dung han'], 3],
    ['without marks where that leaves one', ['ma tuy'], 6],
    ['by the first of its names that is there', ['Code', 'Hoà', 'Mã'], 5],
    ['of nothing', [''], undefined],
    ['that is not there', ['Tên'], undefined],
    ['a path where the header is one row', ['Mã / Tỷ lệ'], undefined],
  ])('%s', (_, names, at) => {
    expect(headers.column(...names)).toBe(at);
  });

  test('what is wrong with it', () => {
    const twice = new Headers(['Điểm', 'điểm', 'Hạng', '']);
    expect(twice.find('Điểm')).toEqual({ problem: 'ambiguous', titles: ['Điểm', 'điểm'] });
    expect(twice.find('Hạnh')).toEqual({ problem: 'missing', suggestion: 'Hạng' });
    expect(twice.find('')).toEqual({ problem: 'missing', suggestion: undefined });
    expect(twice.find('Hạng')).toBe(2);
    expect(twice.all(['Điểm'])).toEqual([0, 1]);
    expect(twice.nameOf(1)).toBe('điểm');
    expect(new Headers(['a', 'b']).place).toBe(1);
  });
});

describe('a header of several rows', () => {
  const above = [
    ['Mã', 'Năm 2020', '', '', 'Năm 2021', '', 'Ghi chú'],
    ['', 'Quý I', '', 'Quý II', 'Quý I', '', ''],
  ];
  const headers = new Headers(['', 'giao', 'xong', 'xong', 'giao', 'xong'], above, 7);

  test('is called by its lowest cells', () => {
    expect(headers.titles).toEqual(['Mã', 'giao', 'xong', 'xong', 'giao', 'xong', 'Ghi chú']);
    expect(headers.place).toBe(7);
  });

  test.each([
    ['Năm 2020 / Quý I / giao', 1],
    ['năm 2020/quy i/giao', 1],
    ['Quý II / xong', 3],
    ['Năm 2021 / Quý I / xong', 5],
    ['Năm 2020 / Quý I / xong', 2],
    ['Quý I / giao', undefined],
    ['Năm 2020 / giao', undefined],
    ['Năm 2020', undefined],
    ['Mã', 0],
    ['Ghi chú', 6],
  ])('«%s» is column %s', (path, at) => {
    expect(headers.column(path)).toBe(at);
  });

  test('a name that stands twice is told by its paths', () => {
    expect(headers.find('giao')).toEqual({
      problem: 'ambiguous',
      titles: ['Năm 2020 / Quý I / giao', 'Năm 2021 / Quý I / giao'],
    });
    expect(headers.nameOf(1)).toBe('Năm 2020 / Quý I / giao');
    expect(headers.nameOf(0)).toBe('Mã');
    expect(headers.nameOf(6, true)).toBe('Ghi chú');
  });

  test('a parent covers no further than the cell above it reaches', () => {
    const table = new Headers(
      ['', 'a', 'b', 'c'],
      [
        ['Mã', 'Phần một', '', 'Phần hai'],
        ['', 'Nhóm', '', ''],
      ],
    );
    expect(table.column('Phần một / Nhóm / b')).toBe(2);
    expect(table.column('Phần hai / c')).toBe(3);
    expect(table.column('Nhóm / c')).toBeUndefined();
  });

  test('a column that nobody named has no name', () => {
    const table = new Headers(['Mã', 'a', ''], [['', 'Nhóm', '']]);
    expect(table.titles).toEqual(['Mã', 'a', '']);
    expect(table.column('Nhóm')).toBeUndefined();
  });
});

/** Where the header of these rows is, with its titles, where such columns are wanted. */
const found = (
  rows: readonly (readonly unknown[])[],
  wanted: readonly string[],
  also: readonly string[] = [],
) => {
  const { above, headers, found } = findHeader(
    rows,
    wanted.length,
    titles => wanted.filter(name => titles.column(name) !== undefined).length,
    { also: also.map(name => [name]) },
  );
  return [above, found, headers.titles.join('|')];
};

describe('where a header is', () => {
  test.each<[string, readonly (readonly unknown[])[], readonly string[], readonly unknown[]]>([
    ['in nothing', [], ['a'], [1, 0, '']],
    ['in a blank row', [[''], ['', '']], ['a'], [1, 0, '']],
    [
      'the topmost of two that have all',
      [
        ['a', 'b'],
        ['a', 'b', 'c'],
      ],
      ['a', 'b'],
      [1, 2, 'a|b'],
    ],
    [
      'one row before two',
      [
        ['k', 'a'],
        ['', 'x'],
        ['a', 'b'],
      ],
      ['a', 'b'],
      [3, 2, 'a|b'],
    ],
    [
      'two rows before three',
      [
        ['k', 'a', ''],
        ['', '', 'b'],
        ['', 'x', ''],
      ],
      ['a', 'b'],
      [2, 2, 'k|a|b'],
    ],
    [
      'where most of them are',
      [
        ['x', 'a'],
        ['a', 'b', 'x'],
        [1, 2, 3],
      ],
      ['a', 'b', 'c'],
      [2, 2, 'a|b|x'],
    ],
    [
      'the first of equals',
      [
        ['x', 'a'],
        ['x', 'b'],
      ],
      ['a', 'b', 'c'],
      [1, 1, 'x|a'],
    ],
    ['not below the tenth row', [...Array(10).fill(['t']), ['a']], ['a'], [1, 0, 't']],
    ['in the tenth row', [...Array(9).fill(['t']), ['a']], ['a'], [10, 1, 'a']],
    ['not over a gap', [['k', 'a', ''], [], ['', '', 'b'], [1, 2, 3]], ['a', 'b'], [1, 1, 'k|a|']],
    [
      'not where the first column is filled twice',
      [
        ['k', 'a', ''],
        [1, '', 'b'],
      ],
      ['a', 'b'],
      [1, 1, 'k|a|'],
    ],
    [
      'not in a fourth row',
      [
        ['k', 'a', '', '', ''],
        ['', '', 'b', '', ''],
        ['', '', '', 'c', ''],
        ['', '', '', '', 'd'],
      ],
      ['a', 'b', 'c', 'd'],
      [3, 3, 'k|a|b|c|'],
    ],
    ['a title of one cell lends no name', [['t'], ['', 'a'], [1, 2]], ['a'], [2, 1, '|a']],
    [
      'two cells above lend theirs',
      [
        ['k', 't', ''],
        ['', 'a', 'b'],
        [1, 2, 3],
      ],
      ['a', 'b'],
      [2, 2, 'k|a|b'],
    ],
    [
      'not over what fills the first column again',
      [
        ['k', 't', 'u'],
        ['x', 'a', ''],
        [1, 2, 3],
      ],
      ['a'],
      [2, 1, 'x|a|'],
    ],
    [
      'a parent over two names is no column',
      [
        ['k', 'a', ''],
        ['', 'x', 'y'],
        [1, 2, 3],
      ],
      ['a'],
      [1, 0, 'k||'],
    ],
    [
      'a cell over one name is',
      [
        ['k', 'a', ''],
        ['', 'x', ''],
        [1, 2, 3],
      ],
      ['a'],
      [1, 1, 'k|a|'],
    ],
    [
      'nor one with a neighbour',
      [
        ['k', 'a', 'z'],
        ['', 'x', 'y'],
        [1, 2, 3],
      ],
      ['a'],
      [1, 1, 'k|a|z'],
    ],
    [
      'nor one at the end',
      [
        ['k', 'a'],
        ['', 'x', 'y'],
        [1, 2, 3],
      ],
      ['a'],
      [1, 1, 'k|a'],
    ],
    [
      'nor one over figures',
      [
        ['k', 'a', ''],
        ['', 5, 6],
      ],
      ['a'],
      [1, 1, 'k|a|'],
    ],
    [
      'nor one over a person',
      [
        ['k', 'a', ''],
        ['CB1', 'x', 'y'],
      ],
      ['a'],
      [1, 1, 'k|a|'],
    ],
  ])('%s', (_, rows, wanted, expected) => {
    expect(found(rows, wanted)).toEqual(expected);
  });

  test.each<[string, readonly (readonly unknown[])[], readonly unknown[]]>([
    [
      'in the next row',
      [
        ['k', 'a', 't', ''],
        ['', '', 'h', 'i'],
        [1, 2, 3, 4],
      ],
      [2, 1, 'k|a|h|i'],
    ],
    [
      'in the row after that',
      [
        ['k', 'a', 't', ''],
        ['', '', 'u', ''],
        ['', '', 'h', 'i'],
        [1, 2, 3, 4],
      ],
      [3, 1, 'k|a|h|i'],
    ],
    [
      'not further down',
      [
        ['k', 'a', 't', ''],
        ['', '', 'u', ''],
        ['', '', 'v', ''],
        ['', '', 'h', 'i'],
      ],
      [1, 1, 'k|a|t|'],
    ],
    [
      'not in the row of a person',
      [
        ['k', 'a', 't', ''],
        ['CB', '', 'h', 'i'],
      ],
      [1, 1, 'k|a|t|'],
    ],
    [
      'not where what is wanted would be lost',
      [
        ['k', 'a', 't', ''],
        ['', 'b', 'h', 'i'],
      ],
      [1, 1, 'k|a||'],
    ],
    [
      'not below the tenth row',
      [...Array(9).fill(['t']), ['k', 'a', '', ''], ['', '', 'h', 'i']],
      [10, 1, 'k|a||'],
    ],
    [
      'key and name in the next row',
      [
        ['', '', 'a'],
        ['k', 'n', ''],
      ],
      [2, 1, 'k|n|a'],
    ],
    [
      'not a key alone',
      [
        ['', '', 'a'],
        ['k', '', ''],
      ],
      [1, 1, '||a'],
    ],
    [
      'not a key with a figure',
      [
        ['', '', 'a'],
        ['k', 1, ''],
      ],
      [1, 1, '||a'],
    ],
    [
      'not names without the key',
      [
        ['k', '', 'a', ''],
        ['', 'n', '', 'm'],
      ],
      [1, 1, 'k||a|'],
    ],
  ])('names that need not be there stand %s', (_, rows, expected) => {
    expect(found(rows, ['a'], ['h'])).toEqual(expected);
  });
});
