import { describe, expect, test } from 'vitest';
import { scoreStaff } from '../../../src/domain/scoring/scoreTable.ts';
import type { Cell } from '../../../src/domain/text/Cell.ts';
import { sheet } from '../../sheet.ts';

const header =
  'Mã | Đối tượng | Nội dung | Cách tính | Dữ liệu | Mẫu số | Chỉ tiêu | Điểm tối đa | Thang điểm';
const fault = (why: string) => `Lỗi: dòng 2, «d»: ${why}`;

/** What the criterion gives for the datum `d`, beside the whole `m`. */
const given = (criterion: string, d: Cell, m: Cell = '', view = 'chi tiết') =>
  scoreStaff(
    [
      ['Mã', 'd', 'm'],
      ['1', d, m],
    ],
    sheet(`${header}\nA | | a | ${criterion}`),
    view,
  )[1]![0];

test.each<[string, string, Cell, unknown]>([
  ['a figure of 2 where parts are expected', 'Tỷ lệ | d | | | 10 |', 2, 10],
  ['the same, typed as text', 'Tỷ lệ | d | | | 10 |', '2', 10],
  [
    'a little more than 2',
    'Tỷ lệ | d | | | 10 |',
    2.01,
    fault(`"201%" là 201% hay 2,01%? Viết '201% (thêm dấu ' ở đầu) hoặc 2,01%`),
  ],
  ['a percentage above the whole', 'Tỷ lệ | d | | | 10 |', '210%', 10],
  ['1 for Có', 'Đạt/không đạt | d | | | 10 |', 1, 10],
  ['0 for Không', 'Đạt/không đạt | d | | | 10 |', 0, 0],
  ['100 % is no answer', 'Đạt/không đạt | d | | | 10 |', '100%', fault('"100%" không phải là Có hoặc Không')],
  ['nor is 2', 'Đạt/không đạt | d | | | 10 |', 2, fault('"2" không phải là Có hoặc Không')],
  [
    'a number is told as people type it',
    'Đạt/không đạt | d | | | 10 |',
    0.5,
    fault('"0,5" không phải là Có hoặc Không'),
  ],
  [
    'words are told as they are',
    'Chấm điểm | d | | | 10 |',
    '1.5 điểm',
    fault('"1.5 điểm" không phải là số. Chỉ ghi số: 1,5'),
  ],
  [
    'a percentage to count',
    'Số lượng | d | | | 10 |',
    '20%',
    fault('"20%" là 20% hay 20? Ở đây cần một số: viết 20'),
  ],
  ['the better of two levels that marks tell apart', 'Theo mức | d | | | | Vừa: 10; Vua: 5', 'Vừa', 10],
  ['the other', 'Theo mức | d | | | | Vừa: 10; Vua: 5', 'vua', 5],
  [
    'without these marks',
    'Theo mức | d | | | | Vừa: 10; Vứa: 5',
    'vua',
    fault('"vua" không phải là mức nào trong thang. Ý bạn là "Vừa"?'),
  ],
  ['rungs in any order', 'Bậc thang | d | | | | 80%: 6; 100%: 10; 90%: 8', '95%', 8],
  ['rungs with signs and words', 'Bậc thang | d | | | | ≥100%: 10; từ 90%: 8; >=80%: 6', '85%', 6],
  ['rungs with other signs', 'Bậc thang | d | | | | ⩾ 100%: 10; > = 90%: 8; ≧80%: 6', '85%', 6],
  ['rungs down to 0 %', 'Bậc thang | d | | | | 100%: 10; 0%: 5', 95, fault('"95" là 95% hay 0,95? Viết 95%')],
  ['rungs down to 0', 'Bậc thang | d | | | | 100%: 10; 0: 5', 95, fault('"95" là 95% hay 0,95? Viết 95%')],
  ['a rung of 0 alone', 'Bậc thang | d | | | | 0: 10', 95, 10],
  ['a rung below 0', 'Bậc thang | d | | | | 1: 10; -5: 3', 95, 10],
  [
    'levels best first, in whatever order',
    'Đạt/không đạt | d | | Tốt | 10 | Khá: 7; Kém: 0; Tốt: 10',
    'Khá',
    0,
  ],
  ['all the points, to the 6th place', 'Chấm điểm | d | | | 10 |', 10.0000004, 10],
  ['more, at the 6th place', 'Chấm điểm | d | | | 10 |', 10.0000005, fault('10,000001 ngoài khoảng 0–10')],
  ['steps of half a point', 'Chấm điểm | d | | | 10 | bước0,5', 7.5, 7.5],
  ['points without steps', 'Chấm điểm | d | | | 10 |', 7.123456, 7.12],
  ['nothing, where there is no floor', 'Tỷ lệ | d | | | 10 |', 0, 0],
  ['rungs of fractions', 'Bậc thang | d | | | | 100%: 70/3; 90%: 20', '100%', 23.33],
  ['all of a fraction is the maximum', 'Bậc thang | d | | | 70/3 | 100%: 70/3; 90%: 20', '95%', 20],
  ['levels of fractions', 'Theo mức | d | | | | Tốt: 10/3; Khá: 5/3', 'Khá', 1.67],
  ['a fraction each', 'Số lượng | d | | | 10 | 1/3', 4, 1.33],
  ['a fraction for each fault', 'Trừ theo lỗi | d | | | 10 | 1/3', 4, 8.67],
  ['within a range', 'Đạt/không đạt | d | | từ 50% đến dưới 70% | 10 |', '50%', 10],
  ['at the end that does not belong to it', 'Đạt/không đạt | d | | từ 50% đến dưới 70% | 10 |', '70%', 0],
  ['at the end that does', 'Đạt/không đạt | d | | trong khoảng 5 đến 10 | 10 |', 10, 10],
  ['below a range', 'Đạt/không đạt | d | | trong khoảng 5 đến 10 | 10 |', 4.99, 0],
  ['above it', 'Đạt/không đạt | d | | trong khoảng 5 đến 10 | 10 |', 10.01, 0],
  [
    'a range of figures is asked as one',
    'Đạt/không đạt | d | | từ 0 đến 10 | 10 |',
    '5%',
    fault('"5%" là 5% hay 5? Ở đây cần một số: viết 5'),
  ],
  ['exactly Có', 'Đạt/không đạt | d | | = Có | 10 |', 'Có', 10],
])('%s: %s of %j gives %j', (_, criterion, datum, outcome) => {
  expect(given(criterion, datum)).toBe(outcome);
});

test.each<[string, string, Cell, Cell, unknown]>([
  ['points may be a quotient of percentages', 'Chấm điểm | d | m | | 1 |', 0.45, 0.9, 0.5],
  ['a quotient below a floor', 'Tỷ lệ | d | m | | 10 | sàn 50%', 4, 10, 0],
  ['a quotient at it', 'Tỷ lệ | d | m | | 10 | sàn 50%', 5, 10, 5],
  ['exactly the whole', 'Đạt/không đạt | d | m | đúng 100% | 10 |', 5, 5, 10],
  ['a quotient within a range', 'Đạt/không đạt | d | m | từ 50% đến dưới 70% | 10 |', 1, 2, 10],
  ['a quotient at its end', 'Đạt/không đạt | d | m | từ 50% đến dưới 70% | 10 |', 0.7, 1, 0],
  ['a quotient against a target of 2', 'Đạt/không đạt | d | m | không quá 2 | 10 |', 1, 1, 10],
])('%s', (_, criterion, d, m, outcome) => {
  expect(given(criterion, d, m)).toBe(outcome);
});

describe('in the reason', () => {
  test.each([
    ['the target of a veto on a quotient', 'Điểm liệt | d | m | không quá 0 | |', 'không quá 0% (điểm liệt)'],
    [
      'the target of a cap on a quotient',
      'Trần điểm | d | m | từ 1 trở lên | 60 |',
      'cần 100%, nên tổng không quá 60',
    ],
  ])('%s is a percentage', (_, criterion, wanted) => {
    expect(given(criterion, 1, 4, 'lý do')).toContain(`A «d»: 1/4 = 25%, cần ${wanted.replace(/^cần /, '')}`);
  });

  test('a criterion without code is named by its row', () => {
    const table = sheet(`${header}\n | | a | Chấm điểm | d | | | 10 |`);
    expect(scoreStaff(sheet('Mã | d\n1 | 7'), table, 'chi tiết; lý do')).toEqual([
      ['dòng 2', 'Lý do'],
      [7, 'dòng 2 «d»: chấm 7/10 (−3 điểm); Được 7/10 điểm, quy về thang 100'],
    ]);
  });

  test('how far it is to the highest', () => {
    const table = sheet(`${header}\nA | | a | So với cao nhất | d | | | 10 |`);
    expect(scoreStaff(sheet('Mã | d\n1 | 3\n2 | 4'), table, 'lý do')[1]).toEqual([
      'A «d»: 3, bằng 75% người cao nhất (−2,5 điểm); Được 7,5/10 điểm, quy về thang 100',
    ]);
  });

  test('a goal of 0 is none', () => {
    const table = sheet(`${header}\nA | | a | Vượt chỉ tiêu | d | m | | 10 |`);
    expect(scoreStaff(sheet('Mã | d | m\n1 | 4 | 0\n2 | 8 | 0'), table, 'lý do')[1]).toEqual([
      'A «d»: 4, không giao chỉ tiêu, cao nhất 8 (−5 điểm); Được 5/10 điểm, quy về thang 100',
    ]);
  });
});
