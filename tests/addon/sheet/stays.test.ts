import { expect, test } from 'vitest';
import { stays } from '../../../src/addon/sheet/stays.ts';
import { readTab } from '../../../src/addon/sheet/TabRead.ts';

const COUNT = '=COUNT_TASKS(A1:A; T1:T9; "được giao")';

/** A tab whose last column a formula in its header fills, unless something stands in its way. */
function filled() {
  const cells: unknown[][] = [
    ['Mã', 'Họ tên', 'E-mail', 'Được giao'],
    ['', '', '', ''],
    ['CB2', 'Cán bộ mẫu 02', '', ''],
  ];
  const isFree = () => cells.slice(1).every(row => row.at(-1) === '');
  const sheet = {
    getDataRange: () => ({
      getValues: () =>
        cells.map((row, at) =>
          at > 0 && isFree() ? [...row.slice(0, -1), row[0] === '' ? '' : 3] : [...row],
        ),
      getFormulas: () =>
        cells.map((row, at) => row.map((_, column) => (at === 0 && column === row.length - 1 ? COUNT : ''))),
    }),
    getRange: (row: number, column: number) => ({
      setValues: (lines: unknown[][]) => {
        for (const [down, line] of lines.entries())
          cells[row - 1 + down]!.splice(column - 1, line.length, ...line);
      },
    }),
  } as unknown as Parameters<typeof readTab>[0];
  const deleteColumn = (at: number) => {
    for (const row of cells) row.splice(at, 1);
  };
  return { sheet, cells, deleteColumn };
}

const row = ['CB1', 'Cán bộ mẫu 01', 'mot@vidu.vn', ''];

test('what was typed stands where it was meant to', () => {
  const { sheet, cells } = filled();
  const before = readTab(sheet);
  sheet.getRange(2, 1).setValues([row]);
  expect(stays(before, [{ row: 1, column: 0, values: [row] }])).toBe(true);
  expect(cells[1]).toEqual(row);
});

test('a row one cell of which has come to stand in the way of results, as a column went, is taken out', () => {
  const { sheet, cells, deleteColumn } = filled();
  const before = readTab(sheet);
  deleteColumn(1);
  sheet.getRange(2, 1).setValues([row]);
  expect(stays(before, [{ row: 1, column: 0, values: [row] }])).toBe(false);
  expect(cells.slice(1).map(line => line.slice(0, 3))).toEqual([
    ['', '', ''],
    ['CB2', '', ''],
  ]);
});
