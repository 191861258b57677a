import { describe, expect, test } from 'vitest';
import { findingsIn } from '../../../src/domain/checking/checkCriteria.ts';
import { scoreStaff } from '../../../src/domain/scoring/scoreTable.ts';
import type { Cell } from '../../../src/domain/text/Cell.ts';
import { sheet } from '../../sheet.ts';

const header =
  'Mã | Đối tượng | Nội dung | Cách tính | Dữ liệu | Mẫu số | Chỉ tiêu | Điểm tối đa | Thang điểm';

/** What the criterion A says of each pair of d and m. */
const given = (criterion: string, pairs: readonly (readonly [d: Cell, m: Cell])[], view = 'chi tiết') =>
  scoreStaff(
    [['Mã', 'd', 'm'], ...pairs.map((pair, at) => [at + 1, ...pair])],
    sheet(`${header}\nA | | a | ${criterion}`),
    view,
  )
    .slice(1)
    .map(([cell]) => cell);

test.each<[string, string, Cell, Cell, unknown]>([
  ['all points', 'Tỷ lệ | d | m | | 6 | không phát sinh: đủ điểm', 0, 0, 6],
  ['so many', 'Tỷ lệ | d | m | | 6 | không phát sinh: 5', 0, 0, 5],
  ['a fraction', 'Tỷ lệ | d | m | | 30 | không phát sinh: 70/3', 0, 0, 23.33],
  ['nothing', 'Tỷ lệ | d | m | | 6 | không phát sinh: 0', 0, 0, 0],
  ['a blank of 0', 'Tỷ lệ | d | m | | 6 | không phát sinh: đủ điểm', '', 0, 6],
  ['among other options', 'Tỷ lệ | d | m | | 6 | sàn 50%; Không phát sinh : đủ điểm; cho vượt', 0, 0, 6],
  ['without marks', 'Tỷ lệ | d | m | | 6 | khong phat sinh: du diem', 0, 0, 6],
  ['where there was something', 'Tỷ lệ | d | m | | 6 | không phát sinh: đủ điểm', 1, 2, 3],
  ['0 of a blank is missing', 'Tỷ lệ | d | m | | 6 | không phát sinh: đủ điểm', 0, '', 'Chưa có dữ liệu'],
  [
    'what does not apply does not',
    'Tỷ lệ | d | m | | 6 | không phát sinh: đủ điểm',
    'KAD',
    0,
    'Không áp dụng',
  ],
  [
    'nor of a whole that does not',
    'Tỷ lệ | d | m | | 6 | không phát sinh: đủ điểm',
    0,
    'KAD',
    'Không áp dụng',
  ],
  [
    'something of 0 stays a fault',
    'Tỷ lệ | d | m | | 6 | không phát sinh: đủ điểm',
    1,
    0,
    'Lỗi: dòng 2, «d»: 1 lớn hơn mẫu số «m» là 0',
  ],
  ['a target', 'Đạt/không đạt | d | m | ≥ 90% | 6 | không phát sinh: đủ điểm', 0, 0, 6],
  ['a ladder', 'Bậc thang | d | m | | | không phát sinh: đủ điểm; 100%: 6; 50%: 2', 0, 0, 6],
  [
    'a ladder in the midst of its rungs',
    'Bậc thang | d | m | | | 100%: 6; không phát sinh: 2; 50%: 2',
    1,
    2,
    2,
  ],
  ['counted', 'Số lượng | d | m | | 6 | 4; không phát sinh: 5', 0, 0, 5],
  ['deducted', 'Trừ theo lỗi | d | m | | 6 | không phát sinh: 5', 0, 0, 5],
  ['given', 'Chấm điểm | d | m | | 6 | bước 0,5; không phát sinh: đủ điểm', 0, 0, 6],
  ['a sum of 0', 'Tỷ lệ | 2*[d] | [m] - [d] | | 6 | không phát sinh: đủ điểm', 0, 0, 6],
  ['a level of that name', 'Theo mức | d | | | | Tốt: 10; Không phát sinh: 5', 'Không phát sinh', '', 5],
  [
    'a level that a target names',
    'Đạt/không đạt | d | | Không phát sinh | 5 | Tốt; Không phát sinh',
    'Tốt',
    '',
    5,
  ],
])('%s: %s', (_, criterion, d, m, outcome) => {
  expect(given(criterion, [[d, m]])).toEqual([outcome]);
});

describe('rules that compare rows', () => {
  test('such rows are no peers of the best', () => {
    const pairs = [
      [1, 2],
      [0, 0],
      [1, 4],
      ['', 0],
    ] as const;
    expect(given('So với cao nhất | d | m | | 10 | không phát sinh: 7', pairs)).toEqual([10, 7, 5, 7]);
    expect(given('So với cao nhất | d | m | | 10 | không phát sinh: 7', pairs.slice(1, 2))).toEqual([7]);
  });

  test('nor of who passes a goal; a goal of 0 that is passed is compared as ever', () => {
    const pairs = [
      [12, 10],
      [0, 0],
      ['', 0],
      [4, 0],
      [2, ''],
      [0, ''],
    ] as const;
    expect(given('Vượt chỉ tiêu | d | m | | 10 | không phát sinh: 6', pairs)).toEqual([10, 6, 6, 10, 5, 0]);
  });
});

test.each([
  ['đủ điểm', 'Đủ điểm mọi tiêu chí; A «d»: không phát sinh'],
  ['4', 'A «d»: không phát sinh (−2 điểm); Được 4/6 điểm, quy về thang 100'],
])('the reason says so: %s', (points, reason) => {
  expect(given(`Tỷ lệ | d | m | | 6 | không phát sinh: ${points}`, [[0, 0]], 'lý do')[0]).toContain(reason);
});

test('it counts in the total, and in a block of many rows', () => {
  const pairs = Array.from(
    { length: 300 },
    (_, at) => (at % 2 === 0 ? [0, 0] : [1, 2]) as readonly [number, number],
  );
  const scored = given('Tỷ lệ | d | m | | 6 | không phát sinh: 3', pairs, 'điểm');
  expect(new Set(scored)).toEqual(new Set([50]));
});

describe('faults of the table', () => {
  const only =
    '«không phát sinh» chỉ dùng cho tiêu chí có điểm và có Mẫu số. Bỏ «không phát sinh», hoặc ghi Mẫu số và Điểm tối đa';
  const unread = (text: string) =>
    `không đọc được "${text}". Viết không phát sinh: đủ điểm, hoặc không phát sinh: 5`;
  test.each([
    ['Tỷ lệ | d | | | 6 | không phát sinh: đủ điểm', only],
    ['Điểm liệt | d | m | ≤ 50% | | không phát sinh: 5', only],
    ['Điểm cộng | d | m | | 5 | không phát sinh: 5', only],
    ['Đạt/không đạt | d | m | ≤ 50% | | không phát sinh: đủ điểm', only],
    [
      'Tỷ lệ | d | m | | 6 | không phát sinh: 7',
      'không phát sinh được 7 điểm, cao hơn Điểm tối đa 6. Sửa Thang điểm hoặc Điểm tối đa',
    ],
    [
      'Bậc thang | d | m | | | 100%: 6; không phát sinh: 7',
      'không phát sinh được 7 điểm, cao hơn Điểm tối đa 6. Sửa Thang điểm hoặc Điểm tối đa',
    ],
    ...['không phát sinh', 'không phát sinh: nhiều', 'không phát sinh: 5%', 'không phát sinh: -1'].map(
      text => [`Tỷ lệ | d | m | | 6 | ${text}`, unread(text)],
    ),
    [
      'Tỷ lệ | d | m | | 0 | không phát sinh: 5',
      'không phát sinh được 5 điểm, cao hơn Điểm tối đa 0. Sửa Thang điểm hoặc Điểm tối đa',
    ],
    ['Tỷ lệ | d | m | | 6 | sàn; cho vượt', 'không đọc được "sàn". Viết ví dụ: sàn 50%'],
    [
      'Tỷ lệ | d | m | | 6 | khi không phát sinh: 5',
      'không đọc được "khi không phát sinh: 5". Viết ví dụ: sàn 50%',
    ],
  ])('%s', (criterion, fault) => {
    expect(() => given(criterion!, [[0, 0]])).toThrow(`Tiêu chí dòng 2, «Thang điểm»: ${fault}`);
  });

  test('where Điểm tối đa is lacking, that alone', () => {
    const rows = sheet(`${header}\nA | | a | Tỷ lệ | d | m | | | không phát sinh: 5`);
    const faults = findingsIn(rows, []).filter(({ isNote }) => !isNote);
    expect(faults.map(({ fault }) => fault)).toEqual(['chưa có Điểm tối đa']);
  });
});
