import { describe, expect, test } from 'vitest';
import { type HistoryRow, handEdits, type RegisterRow } from '../../../src/domain/initiative/handEdits.ts';

const row: RegisterRow = {
  row: 2,
  number: 'SK-2020-0001',
  authors: 'CB07; CB12',
  shares: '60; 40',
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
    ['the number emptied', { number: '' }, [['noNumber', '', '']]],
    ['shares of 99', { shares: '60; 39' }, [['shares', '60; 39', '100']]],
    ['a share too few', { shares: '100' }, [['shares', '100', '100']]],
    ['an author more', { authors: 'CB07; CB12; CB13' }, [['shares', '60; 40', '100']]],
    ['nothing by a separator after the last author', { authors: 'CB07; CB12; ' }, []],
    ['a share that is none', { shares: 'một nửa; 50' }, [['shares', 'một nửa; 50', '100']]],
  ])('%s', (_, change, found) => {
    const own = codes([{ ...row, ...change }]).filter(([at]) => at === 2);
    expect(own).toEqual(found.map(one => [2, ...one]));
  });

  test('a row copied: both have the number twice', () => {
    expect(codes([row, { ...row, row: 9 }])).toEqual([
      [2, 'numberTwice', 'SK-2020-0001', ''],
      [9, 'numberTwice', 'SK-2020-0001', ''],
    ]);
  });

  test('a row typed with a number of its own: the history does not know it', () => {
    expect(codes([row, { ...row, row: 3, number: 'SK-2020-0002' }])).toEqual([
      [3, 'noHistory', 'Đã duyệt', ''],
    ]);
  });

  test('a row deleted: the history still knows it', () => {
    expect(codes([])).toEqual([[0, 'rowGone', '', 'SK-2020-0001']]);
  });

  test('not a state in other letters, shares with comma and percent', () => {
    const typed = { ...row, state: 'đã  duyet', authors: 'a, b; c', shares: '33,34 %; 33.33; 33,33' };
    expect(codes([typed])).toEqual([]);
  });
});
