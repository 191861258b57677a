import { expect, test } from 'vitest';
import type { PrintedRow } from '../../../../src/domain/overview/printed/PrintedRow.ts';
import { peopleIn, writtenIn } from '../../../../src/domain/overview/resultSheet/kept.ts';

const rows: readonly PrintedRow[] = [
  { kind: 'title', cells: ['BẢNG', '', '', '', '', '', ''] },
  { kind: 'number', cells: ['Số:', '', '', 'ngày', '', '', ''], open: [0, 3] },
  { kind: 'person', cells: [1, 'An', 'P1', 96.93, 'Tốt', 'a\nb', '–'] },
];
/** The tab as it was written, three columns wider. */
const tab = (): unknown[][] =>
  rows.map(row => [...row.cells, writtenIn(row), 'staff CB01', 96.93, 'Tốt', '', '', '']);
type Change = (cells: unknown[][]) => unknown;

test.each<[string, Change, string | undefined, unknown[]]>([
  ['as it was written', () => 0, undefined, ['Số:', 'ngày']],
  [
    'filled in where people may',
    cells => {
      cells[1]![0] = 'Số: 12/BC-TT';
    },
    undefined,
    ['Số: 12/BC-TT', 'ngày'],
  ],
  ['a row moved', cells => cells.reverse(), undefined, ['Số:', 'ngày']],
  ['a row deleted', cells => cells.splice(2, 1), undefined, ['Số:', 'ngày']],
  ['a blank row put in', cells => cells.splice(1, 0, Array(14).fill('')), undefined, ['Số:', 'ngày']],
  ['a row of people put in', cells => cells.splice(1, 0, ['', 'Ghi chú', ...Array(12).fill('')]), 'B2', []],
  [
    'a text changed',
    cells => {
      cells[2]![5] = 'Có lý do';
    },
    'F3',
    ['Số:', 'ngày'],
  ],
  [
    'a score typed over',
    cells => {
      cells[2]![3] = 100;
    },
    'D3',
    ['Số:', 'ngày'],
  ],
  [
    'something written beside the table',
    cells => {
      cells[0]![12] = 'x';
    },
    'M1',
    [],
  ],
  [
    'what was written is not known any more',
    cells => {
      cells[0]![7] = '';
    },
    'A1',
    [],
  ],
  ["a tab of somebody's own", cells => cells.splice(0, 3, ['', ''], ['TT', 'Họ tên']), 'A2', []],
  ['a text that only looks like ours', cells => cells.splice(0, 3, [...Array(7).fill(''), '[1,']), 'H1', []],
  ['a blank tab', cells => cells.splice(0, 3, ['']), undefined, []],
])('%s', (_, change, cell, filled) => {
  const cells = tab();
  change(cells);
  expect(peopleIn(cells)).toEqual({ ...(cell === undefined ? {} : { cell }), filled });
});
