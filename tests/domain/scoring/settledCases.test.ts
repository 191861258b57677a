import { describe, expect, test } from 'vitest';
import { scoreStaff, scoreUnits } from '../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../sheet.ts';

/** The sentences of 2-scoring.md «Settled cases» that no other test holds. */
const header =
  'Mã | Đối tượng | Nội dung | Cách tính | Dữ liệu | Mẫu số | Chỉ tiêu | Điểm tối đa | Thang điểm';
const bands =
  'X | | Tốt | Xếp loại | | | >= 80 | |\nY | | Khá | Xếp loại | | | >= 50 | |\nZ | | Kém | Xếp loại | | | | |';
const criteria = (...rows: string[]) => sheet([header, ...rows].join('\n'));
const work = 'V | | việc | Chấm điểm | việc | | | 100 |';

/** One row with the datum `d`, and `việc` at 90. */
const judged = (criterion: string, datum: unknown, view = 'chi tiết') =>
  scoreStaff(
    [
      ['Mã', 'd', 'm', 'việc'],
      ['1', datum, 10, 90],
    ],
    criteria(`A | | a | ${criterion}`, work, ...bands.split('\n')),
    view,
  )[1]!;

describe('targets', () => {
  test.each([
    ['Điểm liệt | d | | Không | |', 'Không', 'Đạt'],
    ['Điểm liệt | d | | Không | |', 'Có', 'Không đạt'],
    ['Trần điểm | d | | Có | 60 |', false, 'Không đạt'],
    ['Trần điểm | d | | Có | 60 |', 'x', 'Đạt'],
    ['Điều kiện xếp loại | d | | Không | | Tốt', true, 'Không đạt'],
    ['Điểm liệt | d | | không quá 0 | |', 'Có', 'Không đạt'],
    ['Điểm liệt | d | | không quá 0 | |', 'Không', 'Đạt'],
    ['Trần điểm | d | | ít nhất 1 | 60 |', 'Không', 'Không đạt'],
    ['Điều kiện xếp loại | d | | ít nhất 1 | | Tốt', 'Có', 'Đạt'],
    ['Đạt/không đạt | d | | đúng 4 | 10 |', 4, 10],
    ['Đạt/không đạt | d | | đúng 4 | 10 |', 5, 0],
    ['Đạt/không đạt | d | | 4 | 10 |', 5, 10],
    ['Đạt/không đạt | d | | 100% | 10 |', 0.9999996, 10],
    ['Đạt/không đạt | d | | 100% | 10 |', 0.9999994, 0],
    ['Đạt/không đạt | d | | > 20% | 10 |', 0.2000004, 0],
    ['Tỷ lệ | d | | từ 80% trở lên | 10 |', 0.4, 5],
    ['Tỷ lệ | d | | >= 80% | 10 |', 0.4, 5],
    ['Tỷ lệ | d | | 80% | 10 | sàn 50%', 0.45, 0],
    ['Tỷ lệ | d | | 80% | 10 | sàn 50%', 0.5, 6.25],
  ])('%s of %j: %s', (criterion, datum, outcome) => {
    expect(judged(criterion, datum)[0]).toBe(outcome);
  });

  test.each(['< 80%', '≤ 80%', 'đúng 80%', 'Tốt', 'Có', '30/6/2020'])(
    'a share does not take «%s»',
    target => {
      expect(() => judged(`Tỷ lệ | d | | ${target} | 10 |`, 0.5)).toThrow(
        '«Chỉ tiêu»: Tỷ lệ chỉ nhận mức cần đạt',
      );
    },
  );

  test('the order of levels is that of the bands where there is no scale', () => {
    const table = criteria('A | | a | Đạt/không đạt | d | | Khá | 10 |', ...bands.split('\n'));
    const points = ['Tốt', 'Khá', 'Kém'].map(
      level => scoreStaff(sheet(`Mã | d\n1 | ${level}`), table, 'chi tiết')[1]![0],
    );
    expect(points).toEqual([10, 10, 0]);
    expect(scoreStaff(sheet('Mã | d\n1 | Xuất sắc'), table)[1]![0]).toContain(
      'không phải là mức nào trong thang. Chọn: Tốt, Khá, Kém',
    );
  });
});

describe('in percent', () => {
  const question = /là 95% hay 0,95\?/;
  test.each([
    ['a target written with %', 'Đạt/không đạt | d | | trên 90% | 10 |'],
    ['a number cell between 0 and 1', 'Đạt/không đạt | d | | 90% | 10 |'],
    ['the default of a share', 'Tỷ lệ | d | | | 10 |'],
    ['a share of 1', 'Tỷ lệ | d | | 1 | 10 |'],
    ['a ladder up to 1', 'Bậc thang | d | | | | 1: 10; 0,9: 8'],
    ['a ladder in %', 'Bậc thang | d | | | | 100%: 10; 90%: 8'],
  ])('%s asks of 95 what it is, takes 95 % and 0,95', (_, criterion) => {
    expect(judged(criterion, 95)[0]).toMatch(question);
    expect(judged(criterion, 0.95)[0]).toBe(judged(criterion, '95%')[0]);
  });

  test.each([
    ['a target of 1', 'Đạt/không đạt | d | | 1 | 10 |', 95, 10],
    ['a target of 0', 'Đạt/không đạt | d | | ≤ 0 | 10 |', 95, 0],
    ['a ladder of counts', 'Bậc thang | d | | | | 5: 10; 1: 8', 95, 10],
    ['a quotient', 'Tỷ lệ | d | m | | 10 |', 9, 9],
  ])('%s is not', (_, criterion, datum, points) => {
    expect(judged(criterion, datum)[0]).toBe(points);
  });

  test('a Date in Thang điểm is a fault that says so', () => {
    expect(() => judged('Số lượng | d | | | 10 | 10/3/2020', 1)).toThrow('«Thang điểm»: ô này là một ngày');
  });
});

const everyRule = [
  'Đạt/không đạt | d | | ≥ 1 | 10 |',
  'Tỷ lệ | d | | | 10 |',
  'Bậc thang | d | | | | 5: 10; 1: 8',
  'Theo mức | d | | | | Giỏi: 10; Yếu: 8',
  'Chấm điểm | d | | | 10 |',
  'Số lượng | d | | | 10 |',
  'Trừ theo lỗi | d | | | 10 |',
  'So với cao nhất | d | | | 10 |',
  'Vượt chỉ tiêu | d | m | | 10 |',
  'Điểm cộng | d | | | 10 |',
  'Điểm trừ | d | | | 10 |',
  'Điểm liệt | d | | ≤ 0 | |',
  'Trần điểm | d | | ≤ 0 | 60 |',
  'Trần xếp loại | d | | | |',
  'Điều kiện xếp loại | d | | ≥ 1 | | Tốt',
];
const isNamed =
  (...names: string[]) =>
  (criterion: string) =>
    names.some(name => criterion.startsWith(`${name} |`));
const takesAnswers = isNamed('Đạt/không đạt', 'Điểm liệt', 'Trần điểm', 'Điều kiện xếp loại');
const adjusts = isNamed('Điểm cộng', 'Điểm trừ');
const asksAboutDashes = isNamed('Số lượng', 'Trừ theo lỗi', 'Điểm cộng', 'Điểm trừ');

describe('yes, no and blank, by rule', () => {
  test.each(everyRule)('%s: Có and Không', criterion => {
    for (const answer of ['Có', true, 'Không', false]) {
      const [found] = judged(criterion, answer);
      if (takesAnswers(criterion)) expect(String(found)).not.toMatch(/^Lỗi|^Chưa/);
      else expect(found).toMatch(/^Lỗi: dòng 2, «d»: "/);
    }
  });

  test.each(everyRule)('%s: blank', criterion => {
    const [score, rating, rank, soFar] = judged(criterion, '', 'điểm; xếp loại; hạng; tạm tính');
    if (adjusts(criterion)) expect([score, rating, rank, soFar]).toEqual([90, 'Tốt', 1, 90]);
    else expect([score, rating, rank, soFar]).toEqual(['Chưa đủ dữ liệu', '', '', 90]);
  });

  test.each(everyRule)('%s: not applicable', criterion => {
    const dashes = asksAboutDashes(criterion) ? [] : ['–', '-'];
    for (const cell of ['Không áp dụng', 'KAD', 'N/A', ...dashes])
      expect(judged(criterion, cell, 'điểm; xếp loại; chi tiết').slice(0, 3)).toEqual([
        90,
        'Tốt',
        'Không áp dụng',
      ]);
  });

  test('the provisional score has bonus, penalty and caps, only not what is missing', () => {
    const table = criteria(
      work,
      'A | | a | Chấm điểm | thiếu | | | 50 |',
      'B | | b | Điểm cộng | cộng | | | |',
      'C | | c | Điểm trừ | trừ | | | |',
      'D | | d | Trần điểm | trần | | ≤ 0 | 85 |',
    );
    const staff = sheet('Mã | việc | thiếu | cộng | trừ | trần\n1 | 80 | | 6 | 2 | 0\n2 | 80 | | 6 | 0 | 1');
    expect(scoreStaff(staff, table, 'điểm; tạm tính').slice(1)).toEqual([
      ['Chưa đủ dữ liệu', 84],
      ['Chưa đủ dữ liệu', 85],
    ]);
  });
});

test.each([
  ['3', 'KAD', 'Không áp dụng'],
  ['KAD', '', 'Không áp dụng'],
  ['3', '', 'Chưa có dữ liệu'],
  ['3', '1', 10],
])('a sum of %j and %j is %s: one part decides', (a, b, outcome) => {
  const staff = sheet(`Mã | d | a | b\n1 | 2 | ${a} | ${b}`);
  const table = criteria('A | | a | Tỷ lệ | d | [a] - [b] | | 10 |');
  expect(scoreStaff(staff, table, 'chi tiết')[1]).toEqual([outcome]);
});

describe('what may be left empty', () => {
  test.each([
    ['the top of a grade', 'Theo mức | d | | | | Giỏi: 8; Yếu: 2', 'Yếu', 'điểm', 85.19],
    ['a bonus without end', 'Điểm cộng | d | | | | 4', 2, 'điểm', 98],
    ['one point each of a count', 'Số lượng | d | | | 10 |', 3, 'chi tiết', 3],
    ['one point each of a bonus', 'Điểm cộng | d | | | 10 |', 3, 'chi tiết', 3],
    ['a pass is only reported', 'Đạt/không đạt | d | | ≥ 5 | |', 3, 'chi tiết', 'Không đạt'],
    ['and leaves the score', 'Đạt/không đạt | d | | ≥ 5 | |', 3, 'điểm', 90],
  ])('%s', (_, criterion, datum, view, outcome) => {
    expect(judged(criterion, datum, view)[0]).toBe(outcome);
  });

  test('the max of a count may not', () => {
    expect(() => judged('Số lượng | d | | | |', 1)).toThrow('«Điểm tối đa»: chưa có Điểm tối đa');
  });

  test('Đối tượng: then everyone on both sides', () => {
    const table = criteria(work);
    expect(
      scoreStaff(sheet('Mã | Đối tượng | Người đứng đầu | việc\n1 | Công chức | Có | 7'), table)[1],
    ).toEqual([7]);
    expect(scoreUnits(sheet('Mã | Loại | việc\n1 | Trung tâm | 7\n2 | Trạm | 8'), table).flat()).toEqual([
      'Điểm',
      7,
      8,
    ]);
  });
});
