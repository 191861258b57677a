import { describe, expect, test } from 'vitest';
import { scoreStaff } from '../../../src/domain/scoring/scoreTable.ts';
import type { Cell } from '../../../src/domain/text/Cell.ts';
import { sheet } from '../../sheet.ts';

const header = 'Mã | Nội dung | Cách tính | Dữ liệu | Mẫu số | Chỉ tiêu | Điểm tối đa | Thang điểm';
const judged = (criterion: string, d: Cell, m: Cell = '') =>
  scoreStaff(
    [
      ['Mã', 'd', 'm'],
      ['1', d, m],
    ],
    sheet(`${header}\nA | a | ${criterion}`),
    'chi tiết',
  )[1]![0];
const fault = (why: string, title = 'd') => `Lỗi: dòng 2, «${title}»: ${why}`;

const counting = [
  'Số lượng | d | | | 10 |',
  'Trừ theo lỗi | d | | | 10 |',
  'Điểm cộng | d | | | 10 |',
  'Điểm trừ | d | | | 10 |',
];

describe('text in percent where a Mẫu số makes the share: 8 or 80 %?', () => {
  const ask = (offered: string, text = '80%') =>
    `"${text}" là ${offered} hay ${text}? Có Mẫu số nên ghi số lượng, không ghi phần trăm`;
  test.each<[string, string, Cell, Cell, string]>([
    ['the part of a known whole', 'Tỷ lệ | d | m | | 10 |', '80%', 10, fault(ask('8'))],
    ['a part that is not whole', 'Tỷ lệ | d | m | | 10 |', '80%', 12, fault(ask('9,6'))],
    ['a part of nothing known', 'Tỷ lệ | d | m | | 10 |', '80%', '', fault(ask('80'))],
    ['a part of 0', 'Tỷ lệ | d | m | | 10 |', '80%', 0, fault(ask('80'))],
    ['the whole', 'Tỷ lệ | d | m | | 10 |', 8, '80%', fault(ask('80'), 'm')],
    ['both', 'Tỷ lệ | d | m | | 10 |', '45%', '90%', fault(ask('45', '45%'))],
    ['a part of a sum', 'Tỷ lệ | [d] + [m] | m | | 10 |', '80%', 10, fault(ask('80'))],
    ['a goal', 'Vượt chỉ tiêu | d | m | | 10 |', '80%', 10, fault(ask('8'))],
    ['a ladder', 'Bậc thang | d | m | | | 100%: 10; 80%: 8', '80%', 10, fault(ask('8'))],
    ['a target', 'Đạt/không đạt | d | m | ≥ 80% | 10 |', '80%', 10, fault(ask('8'))],
    ['a part next to nothing', 'Tỷ lệ | d | m | | 10 |', '0,00001%', '', fault(ask('0,00001', '0,00001%'))],
    ['given points', 'Chấm điểm | d | m | | 10 |', '80%', 10, fault(ask('8'))],
    ['a count', 'Số lượng | d | m | | 10 |', '80%', 10, fault(ask('8'))],
    ['against the highest', 'So với cao nhất | d | m | | 10 |', '80%', 10, fault(ask('8'))],
  ])('%s: %s', (_, criterion, d, m, outcome) => {
    expect(judged(criterion, d, m)).toBe(outcome);
  });
});

describe('text in percent where a plain figure is expected: 21 % or 21?', () => {
  test.each([
    'Đạt/không đạt | d | | trên 20 | 10 |',
    'Điểm liệt | d | | không quá 1,5 | |',
    'Chấm điểm | d | | | 50 |',
    ...counting,
    'Bậc thang | d | | | | 20: 10; 10: 5',
    'Bậc thang | d | | | | 3: 0; 2: 3; 1: 5; 0: 6',
  ])('%s', criterion => {
    expect(judged(criterion, '21 %')).toBe(fault('"21 %" là 21% hay 21? Ở đây cần một số: viết 21'));
  });

  test.each([
    ['a target of 1', 'Đạt/không đạt | d | | ≥ 1 | 10 |', '150%', 10],
    ['a target in percent', 'Đạt/không đạt | d | | > 20% | 10 |', '21%', 10],
    ['a ladder in percent', 'Bậc thang | d | | | | 100%: 10; 20%: 5', '21%', 5],
    ['a ladder of percents above 1', 'Bậc thang | d | | | | 150%: 10; 20%: 5', '21%', 5],
    ['the highest of all', 'So với cao nhất | d | | | 10 |', '21%', 10],
  ])('not for %s', (_, criterion, cell, points) => {
    expect(judged(criterion, cell)).toBe(points);
  });
});

describe('a dash where something is counted: none, or not applicable?', () => {
  test.each(counting)('%s', criterion => {
    for (const dash of ['-', '–', '—', '−', '－', ' - '])
      expect(judged(criterion, dash)).toBe(
        fault(`"${dash.trim()}" là 0 hay Không áp dụng? Viết một trong hai`),
      );
    for (const none of ['KAD', 'N/A', 'Không áp dụng']) expect(judged(criterion, none)).toBe('Không áp dụng');
  });

  test('in each part of a sum', () => {
    const why = '"–" là 0 hay Không áp dụng? Viết một trong hai';
    expect(judged('Số lượng | [d] + [m] | | | 10 |', '–', 3)).toBe(fault(why));
    expect(judged('Số lượng | [d] + [m] | | | 10 |', 3, '–')).toBe(fault(why, 'm'));
    expect(judged('Số lượng | [d] + [m] | | | 10 |', 3, 'KAD')).toBe('Không áp dụng');
  });

  test.each([
    ['Chấm điểm | d | | | 10 |', 'Không áp dụng'],
    ['Tỷ lệ | d | m | | 10 |', 'Không áp dụng'],
    ['Theo mức | d | | | | Tốt: 10; Khá: 5', 'Không áp dụng'],
  ])('elsewhere it is not applicable: %s', (criterion, outcome) => {
    for (const dash of ['-', '–', '—', '−']) expect(judged(criterion, dash, 4)).toBe(outcome);
  });

  test('for a goal it is none', () => {
    expect(judged('Vượt chỉ tiêu | d | m | | 10 |', 4, '-')).toBe(10);
  });
});

describe('a number above 2 where shares are expected', () => {
  test.each<[Cell, string]>([
    [2.5, `"250%" là 250% hay 2,5%? Viết '250% (thêm dấu ' ở đầu) hoặc 2,5%`],
    [2.015, `"201,5%" là 201,5% hay 2,015%? Viết '201,5% (thêm dấu ' ở đầu) hoặc 2,015%`],
    [95, '"95" là 95% hay 0,95? Viết 95%'],
    ['95', '"95" là 95% hay 0,95? Viết 95%'],
    ['2,5', '"2,5" là 2,5% hay 0,025? Viết 2,5%'],
  ])('%j', (cell, why) => {
    for (const criterion of ['Tỷ lệ | d | | | 10 |', 'Bậc thang | d | | | | 100%: 10; 90%: 8'])
      expect(judged(criterion, cell)).toBe(fault(why));
  });

  test('«250%» as text is taken, as it is offered', () => {
    expect(judged('Tỷ lệ | d | | | 10 |', '250%')).toBe(10);
  });
});

test.each([
  ['2 lần', '. Chỉ ghi số: 2'],
  ['12,5 điểm', '. Chỉ ghi số: 12,5'],
  ['1.234,5 đồng', '. Chỉ ghi số: 1234,5'],
  ['20/20', '. Chỉ ghi số: 20'],
  ['15 / 20 điểm', '. Chỉ ghi số: 15'],
  ['-2 điểm', '. Chỉ ghi số: -2'],
  ['８ việc', '. Chỉ ghi số: 8'],
  ['80% kế hoạch', '. Chỉ ghi số: 80%'],
  ['1o', ''],
  ['1.234 đồng', ''],
  ['khoảng 5', ''],
  ['2 lần 3 điểm', ''],
  [`2 ${'lần '.repeat(50)}`.trim(), '. Chỉ ghi số: 2'],
  ['0,00001% kế hoạch', '. Chỉ ghi số: 0,00001%'],
])('«%s» is no number; the fault says what to write', (cell, advice) => {
  expect(judged('Số lượng | d | | | 10 |', cell)).toMatch(/^Lỗi: dòng 2, «d»: ".*" không phải là số/);
  expect(String(judged('Số lượng | d | | | 10 |', cell)).split('không phải là số')[1]).toBe(advice);
});

test.each<[string, Cell, unknown]>([
  ['Tỷ lệ | d | | | 10 |', '９５％', 9.5],
  ['Chấm điểm | d | | | 10 |', '１，５', 1.5],
  ['Chấm điểm | d | | | 10 |', '１．５', 1.5],
  ['Đạt/không đạt | d | | 31/1/2020 | 10 |', '31/01/2020 17:00', 10],
  ['Đạt/không đạt | d | | 31/1/2020 | 10 |', '2020-02-01', 0],
  ['Đạt/không đạt | d | | 1/2/2020 | 10 |', '2020-2-1', 10],
])('%s reads «%s»', (criterion, cell, points) => {
  expect(judged(criterion, cell)).toBe(points);
});

describe('no fault quotes more than 100 characters of a cell', () => {
  const long = 'x'.repeat(50_000);
  test.each<[string, Cell]>([
    ['Chấm điểm | d | | | 10 |', long],
    ['Chấm điểm | d | | | 10 |', '9'.repeat(50_000)],
    ['Chấm điểm | d | | | 10 |', `#ERROR${long}`],
    ['Chấm điểm | d | | | 10 |', `Lỗi: ${long}`],
    ['Đạt/không đạt | d | | Có | 10 |', long],
    ['Đạt/không đạt | d | | 1/1/2020 | 10 |', long],
    ['Theo mức | d | | | | Tốt: 10; Khá: 5', long],
    [`Theo mức | d | | | | ${long}: 10; Khá: 5`, 'y'],
    [`Tỷ lệ | ${long} | m | | 10 |`, 'y'],
    [`Tỷ lệ | d | ${long} | | 10 |`, 'y'],
  ])('%.40s', (criterion, cell) => {
    const result = scoreStaff(
      [
        ['Mã', ...(criterion.includes(` ${long} |`) ? [long] : []), 'd', 'm'],
        ['1', cell, cell, 1],
      ],
      sheet(`${header}\nA | a | ${criterion}`),
    )[1]!;
    expect(result[0]).toMatch(/^Lỗi: dòng 2, «.{1,100}»: /);
    expect(String(result[0]).length).toBeLessThan(400);
  });

  test.each([
    ['Chỉ tiêu of a band', `X | Tốt | Xếp loại | | | | |\nA | a | Điểm liệt | d | | ≤ 0 | | ${long}`],
    ['Thang điểm', `A | a | Số lượng | d | | | 10 | ${long}`],
    ['Điểm tối đa', `A | a | Số lượng | d | | | ${long} |`],
  ])('of the criteria: %s', (_, lines) => {
    const message = (() => {
      try {
        scoreStaff(sheet('Mã | d\n1 | 2'), sheet(`${header}\n${lines}`));
        return '';
      } catch (error) {
        return (error as Error).message;
      }
    })();
    expect(message).toMatch(/^Tiêu chí dòng \d, /);
    expect(message.length).toBeLessThan(400);
  });
});
