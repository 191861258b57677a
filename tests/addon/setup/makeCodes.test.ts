import { expect, test } from 'vitest';
import type { CodesMade } from '../../../src/contract/AdminSetUp.ts';
import { examples } from '../../example/copies.ts';
import { gridOf } from '../../host/gridOf.ts';
import { settingUp, type } from './settingUp.ts';

test('a pasted roster gets the next codes of each column, rows that have one keep it, formulas follow', async () => {
  const book = await settingUp(examples);
  type(book.sheet, 'Cán bộ', [41, 1], [['Trần An'], ['Lê Bình'], [undefined], ['Phạm Chi']]);
  type(book.sheet, 'Cán bộ', [42, 0], [['CB90']]);
  type(book.sheet, 'Nhiệm vụ', [1, 4], [['CB01; CB95']]);
  type(book.sheet, 'Đơn vị', [8, 1], [['Phòng mới']]);
  const { value } = (await book.run('makeCodes')) as { value: CodesMade };
  expect(value.made).toEqual([
    { tab: 'Cán bộ', first: 'CB96', last: 'CB97', count: 2 },
    { tab: 'Đơn vị', first: 'P4', last: 'P4', count: 1 },
  ]);
  await book.sheet.engine.settled();
  const staff = gridOf(book.sheet, 'Cán bộ');
  expect(staff.slice(41, 46).map(row => row.slice(0, 2))).toEqual([
    ['CB96', 'Trần An'],
    ['CB90', 'Lê Bình'],
    ['', ''],
    ['CB97', 'Phạm Chi'],
    ['', ''],
  ]);
  const [header, ...units] = gridOf(book.sheet, 'Đơn vị');
  expect(units[7]![header!.indexOf('Số người')]).toBe(0);
  expect(await book.run('makeCodes')).toEqual({ value: { made: [] } });
});
