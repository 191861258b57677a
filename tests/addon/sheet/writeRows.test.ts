import { expect, test } from 'vitest';
import { Table } from '../../../src/addon/sheet/Table.ts';
import { writeRows } from '../../../src/addon/sheet/writeRows.ts';

/** A tab whose column «Tổng» a formula in its header fills with what stands in «Điểm». */
function calculating() {
  const cells: unknown[][] = [
    ['Mã', 'Điểm', 'Tổng'],
    ['CB1', 5, ''],
    ['CB2', 7, ''],
  ];
  const written: unknown[] = [];
  const values = () => cells.map(([code, points, title], at) => [code, points, at === 0 ? title : points]);
  const sheet = {
    getSheetValues: values,
    getDataRange: () => ({
      getFormulas: () => [
        ['', '', '=SCORE_STAFF(A1:B; D1:E; "điểm")'],
        ['', '', ''],
        ['', '', ''],
      ],
    }),
    getRange: (row: number, column: number) => ({
      setValues: (lines: unknown[][]) => {
        for (const [down, line] of lines.entries())
          cells[row - 1 + down]!.splice(column - 1, line.length, ...line);
        written.push([row, column, lines]);
      },
    }),
  } as unknown as Parameters<typeof writeRows>[0]['sheet'];
  return { sheet, written, table: new Table(tab, values()) };
}

const tab = { name: 'Cán bộ', columns: { code: { header: 'Mã', note: '' } }, key: 'code' } as const;

test('a result that has become what was written is no slip', () => {
  const { sheet, written, table } = calculating();
  writeRows({ sheet, tab }, table, [{ row: 0, values: new Map([[1, 7]]) }]);
  expect(written).toEqual([[2, 2, [[7]]]]);
});
