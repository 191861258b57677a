import { expect, test } from 'vitest';
import type { ColumnContent, TabContent } from '../../../src/addon/setup/content/TabContent.ts';
import { placesOf } from '../../../src/addon/setup/placesOf.ts';

const column = (header: string, more: Partial<ColumnContent> = {}): ColumnContent => ({
  ...{ header, note: '', width: 12, filler: 'typed' },
  ...more,
});
const block = (header: string) =>
  column(header, {
    calculated: true,
    block: { call: 'COUNT_TASKS', formula: '=COUNT_TASKS(A1:A)', width: 2 },
  });
const spilled = (header: string) => column(header, { calculated: true, spilled: true });

/** A key, two blocks of one function, each two columns wide. */
const columns = [
  column('Mã'),
  block('Được giao'),
  spilled('Hoàn thành'),
  block('Khối lượng'),
  spilled('Tiến độ'),
];
const content: TabContent = {
  name: 'Cán bộ',
  use: 'write',
  access: 'entry',
  namedRange: 'CAN_BO',
  rows: 10,
  columns,
  values: [],
};
const CALL = '=COUNT_TASKS(A1:A; …)';

test.each([
  ['as set-up makes them', 'Mã|Được giao|Hoàn thành|Khối lượng|Tiến độ', [1, 3], [0, 1, 2, 3, 4]],
  ['the other way round', 'Mã|Khối lượng|Tiến độ|Được giao|Hoàn thành', [1, 3], [0, 3, 4, 1, 2]],
  ['both show an error', 'Mã|#ERROR!||#ERROR!|', [1, 3], [0, 1, 2, 3, 4]],
  ['the second shows an error', 'Mã|Được giao|Hoàn thành|#ERROR!|', [1, 3], [0, 1, 2, 3, 4]],
  ['the first shows an error', 'Mã|#ERROR!||Khối lượng|Tiến độ', [1, 3], [0, 1, 2, 3, 4]],
  [
    'a formula of somebody’s own in front',
    'Mã|Vượt tiến độ|Được giao|Hoàn thành|Khối lượng|Tiến độ',
    [1, 2, 4],
    [0, 2, 3, 4, 5],
  ],
  ['the first is gone', 'Mã|||Khối lượng|Tiến độ', [3], [0, undefined, undefined, 3, 4]],
  ['the second is gone', 'Mã|Được giao|Hoàn thành||', [1], [0, 1, 2, undefined, undefined]],
  ['the first typed over', 'Mã|Được giao|Hoàn thành|Khối lượng|Tiến độ', [3], [0, 1, 2, 3, 4]],
])('two blocks of one function: %s', (_, titles, calls, places) => {
  const header = titles.split('|');
  const formulas = header.map((_, at) => (calls.includes(at) ? CALL : ''));
  expect(placesOf(content, header, formulas)).toEqual(places);
});
