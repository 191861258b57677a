import { describe, expect, test } from 'vitest';
import { type HistoryRow, handEdits, type RegisterRow } from '../../../src/domain/initiative/handEdits.ts';

const row: RegisterRow = {
  row: 2,
  number: 'SK-2020-0001',
  state: 'Đã duyệt',
  version: 2,
  key: 'k',
};
const history: readonly HistoryRow[] = [
  { number: 'SK-2020-0001', to: 'Đã đăng ký' },
  { number: 'SK-2020-0001', to: 'Đã duyệt' },
];
const codes = (rows: readonly RegisterRow[], entries = history) =>
  handEdits(rows, entries).map(({ row: at, code, found, expected }) => [at, code, found, expected]);

test('what only the sidebar has written has none', () => {
  expect(handEdits([row], history)).toEqual([]);
  expect(handEdits([], [])).toEqual([]);
});

describe('changed by hand:', () => {
  test.each<[string, Partial<RegisterRow>, readonly (readonly [string, string, string])[]]>([
    ['the state', { state: 'Có hiệu quả' }, [['state', 'Có hiệu quả', 'Đã duyệt']]],
    ['the state emptied', { state: '' }, [['state', '', 'Đã duyệt']]],
    ['the version', { version: 1 }, [['version', '1', '2']]],
    ['the version emptied', { version: 0 }, [['version', '0', '2']]],
    ['the key emptied', { key: '' }, [['noKey', '', '']]],
    ['a row without a number is not taken in yet', { number: '' }, []],
  ])('%s', (_, change, found) => {
    const own = codes([{ ...row, ...change }]).filter(([at]) => at === 2);
    expect(own).toEqual(found.map(one => [2, ...one]));
  });

  test('a row typed with a number of its own: the history does not know it', () => {
    expect(codes([row, { ...row, row: 3, number: 'SK-2020-0002' }])).toEqual([
      [3, 'noHistory', 'Đã duyệt', ''],
    ]);
  });

  test('a row deleted: the history still knows it', () => {
    expect(codes([])).toEqual([[0, 'rowGone', '', 'SK-2020-0001']]);
  });

  test('not a state in other letters', () => {
    expect(codes([{ ...row, state: 'đã  duyet' }])).toEqual([]);
  });
});
