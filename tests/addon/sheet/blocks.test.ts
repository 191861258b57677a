import { expect, test } from 'vitest';
import { blocksOf } from '../../../src/addon/sheet/blocks.ts';

const row = (at: number, ...columns: number[]) => ({
  row: at,
  values: new Map(columns.map(column => [column, `${at}.${column}`])),
});

test.each([
  ['neighbours are one block, in the order of columns', [row(4, 3, 1, 2)], [[4, 1, [['4.1', '4.2', '4.3']]]]],
  [
    'a gap parts them',
    [row(4, 1, 3)],
    [
      [4, 1, [['4.1']]],
      [4, 3, [['4.3']]],
    ],
  ],
  [
    'rows below each other are one block',
    [row(4, 1, 2), row(5, 1, 2)],
    [
      [
        4,
        1,
        [
          ['4.1', '4.2'],
          ['5.1', '5.2'],
        ],
      ],
    ],
  ],
  [
    'rows apart are not',
    [row(4, 1), row(6, 1)],
    [
      [4, 1, [['4.1']]],
      [6, 1, [['6.1']]],
    ],
  ],
  [
    'nor rows that change elsewhere',
    [row(4, 1), row(5, 1, 2)],
    [
      [4, 1, [['4.1']]],
      [5, 1, [['5.1', '5.2']]],
    ],
  ],
  ['nothing changes', [row(4)], []],
])('%s', (_, changes, blocks) => {
  expect(blocksOf(changes).map(({ row: at, column, values }) => [at, column, values])).toEqual(blocks);
});
