import { expect, test } from 'vitest';
import { findingsIn } from '../../../../src/domain/checking/checkCriteria.ts';
import { table } from '../found.ts';

const cut = (...rows: readonly string[]) =>
  findingsIn(table(['A | Cá nhân | N | a | Chấm điểm | d | | | 100 |', ...rows].join('\n')), [])
    .filter(({ fault }) => fault.includes('phần vượt bị cắt'))
    .map(({ fault, isNote }) => `${isNote ? 'lưu ý' : 'lỗi'}: ${fault}`);
const bonus = (max: string) => `B | Cá nhân | K | b | Điểm cộng | b | | | ${max} |`;
const note = (most: string) => [`lưu ý: Tất cả: điểm cộng có thể đưa tổng vượt ${most}, phần vượt bị cắt`];

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['a bonus on top of everything', [bonus('5')], note('100')],
  ['a bonus without end', [bonus('')], note('100')],
  [
    'a scale that takes less than it',
    [bonus('9'), 'T | | | | Thang tổng | | | không quá 105 | 100 |'],
    note('105'),
  ],
  ['a scale that takes it', [bonus('5'), 'T | | | | Thang tổng | | | không quá 105 | 100 |'], []],
  [
    'a cap of its group that lets the scale take it',
    [bonus(''), 'G | | K | g | Trần nhóm | | | | 5 |', 'T | | | | Thang tổng | | | không quá 105 | 100 |'],
    [],
  ],
  ['no bonus', [], []],
  ['penalties alone', ['P | Cá nhân | | p | Điểm trừ | p | | | |'], []],
])('%s', (_, rows, found) => {
  expect(cut(...rows)).toEqual(found);
});
