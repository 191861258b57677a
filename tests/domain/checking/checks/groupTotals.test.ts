import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';

/** Rows of a group with a rest that makes the table total 100 for everybody who has `points` of the group. */
const rest = (points: number, population = '') =>
  `\nZ | ${population} | | z | Chấm điểm | d | | | ${100 - points} |`;

describe('the leaves of a group do not add up to its heading', () => {
  test('a real form in use: 65 under a heading of 70', () => {
    const rows = `
      T  | | I | Kết quả nhiệm vụ | Tổng nhóm | | | | 70 |
      I1 | | I | a | Chấm điểm | d | | | 40 |
      I2 | | I | b | Tỷ lệ | d | m | | 25 |${rest(65)}`;
    expect(found(rows)).toEqual(['dòng 2, «Điểm tối đa»: nhóm "I" cộng được 65 điểm, không phải 70']);
  });

  test('for units it holds, for staff, who have criteria of their own, not', () => {
    const rows = `
      T | | I | nhóm | Tổng nhóm | | | | 70 |
      A | Tập thể | I | a | Chấm điểm | d | | | 70 |
      B | Cá nhân | I | b | Chấm điểm | d | | | 65 |${rest(70, 'Tập thể')}
      Y | Cá nhân | | y | Chấm điểm | d | | | 35 |`;
    expect(found(rows)).toEqual([
      'dòng 2, «Điểm tối đa»: Cá nhân: nhóm "I" cộng được 65 điểm, không phải 70',
    ]);
  });

  test('no criterion is in it', () => {
    const rows = (group: string) =>
      `A | | Kết quả | a | Chấm điểm | d | | | 100 |\nT | | ${group} | n | Tổng nhóm | | | | 100 |`;
    expect(found(rows('Kết qảu'))).toEqual(['dòng 3, «Nhóm»: không có tiêu chí nào thuộc nhóm "Kết qảu"']);
    expect(found(rows('kết  QUẢ'))).toEqual([]);
  });

  test('it is declared for somebody whose criteria are not in it', () => {
    const rows = `
      A | Tập thể | I | a | Chấm điểm | d | | | 100 |
      B | Cá nhân | II | b | Chấm điểm | d | | | 100 |
      T | Cá nhân | I | n | Tổng nhóm | | | | 100 |`;
    expect(found(rows)).toEqual(['dòng 4, «Nhóm»: không có tiêu chí nào thuộc nhóm "I"']);
  });

  test('thirds as fractions add up, as decimals they do not', () => {
    const rows = (max: string) => `
      A | | I | a | Chấm điểm | d | | | ${max} |
      B | | I | b | Chấm điểm | d | | | ${max} |
      C | | I | c | Chấm điểm | d | | | ${max} |
      D | | II | d | Chấm điểm | d | | | 30 |
      T | | I | n | Tổng nhóm | | | | 70 |`;
    expect(found(rows('"70/3"'))).toEqual([]);
    expect(found(rows('23,33'))[0]).toBe(
      'dòng 6, «Điểm tối đa»: nhóm "I" cộng được 69,99 điểm, không phải 70',
    );
  });

  test('bonuses make a total where a group has nothing else', () => {
    const rows = (max: number) => `
      A | | | a | Chấm điểm | d | | | 100 |
      B | | Thưởng | b | Điểm cộng | d | | | 4 |
      C | | Thưởng | c | Điểm cộng | d | | | ${max} |
      T | | Thưởng | n | Tổng nhóm | | | | 10 |`;
    expect(found(rows(6))).toEqual([]);
    expect(found(rows(5))).toEqual(['dòng 5, «Điểm tối đa»: nhóm "Thưởng" cộng được 9 điểm, không phải 10']);
  });
});

test('who has a criterion more or less than those for whom it holds: a note', () => {
  const rows = `
    A | Cá nhân | I | a | Chấm điểm | d | | | 85 |
    B | Công chức; Viên chức | I | b | Chấm điểm | d | | | 15 |
    T | Cá nhân | I | n | Tổng nhóm | | | | 100 |`;
  expect(found(rows)).toEqual([
    '(lưu ý) dòng 4, «Điểm tối đa»: Người lao động: nhóm "I" cộng được 85 điểm, không phải 100',
    '(lưu ý) Tiêu chí, «Điểm tối đa»: Người lao động: tổng điểm tối đa là 85, không phải 100',
  ]);
});

test.each([
  [
    'criteria of several populations, each by itself',
    'A | Tập thể | I | a | Chấm điểm | d | | | 100 |\nB | Cá nhân | I | b | Chấm điểm | d | | | 100 |\nT | | I | n | Tổng nhóm | | | | 100 |',
  ],
  [
    'what is only reported, or limits, counts nothing',
    'A | | I | a | Chấm điểm | d | | | 100 |\nB | | I | b | Đạt/không đạt | d | | Có | |\nC | | I | c | Trần điểm | d | | Có | 70 |\nT | | I | n | Tổng nhóm | | | | 100 |',
  ],
  [
    'bonuses beside other criteria count nothing',
    'A | | I | a | Chấm điểm | d | | | 100 |\nB | | I | b | Điểm cộng | d | | | 5 |\nT | | I | n | Tổng nhóm | | | | 100 |',
  ],
  [
    'a bonus without end',
    'A | | | a | Chấm điểm | d | | | 100 |\nB | | I | b | Điểm cộng | d | | | |\nT | | I | n | Tổng nhóm | | | | 10 |',
  ],
  [
    'a table of units is not asked for staff',
    'A | | I | a | Chấm điểm | d | | | 60 |\nB | Tập thể | I | b | Chấm điểm | d | | | 40 |\nC | Trung tâm | I | c | Chấm điểm | d | | | 40 |\nT | | I | n | Tổng nhóm | | | | 100 |',
  ],
])('no fault: %s', (_, rows) => {
  expect(found(rows)).toEqual([]);
});

test('a maximum that cannot be read is told, what follows from it is not', () => {
  const rows = 'A | | I | a | Chấm điểm | d | | | mười |\nT | | I | n | Tổng nhóm | | | | 100 |';
  expect(found(rows)).toEqual(['dòng 2, «Điểm tối đa»: không đọc được "mười"']);
});

test('a declared total is compared with what the group gives under its rules', () => {
  const member = (code: string) => `${code} | | N | a | Chấm điểm | d | | | 30 |`;
  const rows = (declared: number) =>
    [
      member('A'),
      member('B'),
      'C | | | c | Chấm điểm | d | | | 60 |',
      'G | | N | g | Trần nhóm | | | | 40 |',
      `T | | N | | Tổng nhóm | | | | ${declared} |`,
    ].join('\n');
  expect(found(rows(40))).toEqual([]);
  expect(found(rows(60))).toEqual(['dòng 6, «Điểm tối đa»: nhóm "N" cộng được 40 điểm, không phải 60']);
});

test('headings and the total of a form are compared with what stands below them', () => {
  const rows = (first: number, all: number) =>
    [
      `I | | | Nhiệm vụ | | | | | ${first} |`,
      'A | | | a | Chấm điểm | d | | | 40 |',
      'B | | | b | Chấm điểm | d | | | 30 |',
      'II | | | Tinh thần | | | | | 30 |',
      'C | | | c | Chấm điểm | d | | | 30 |',
      `Tổng cộng | | | | | | | | ${all} |`,
    ].join('\n');
  expect(found(rows(70, 100))).toEqual([]);
  expect(found(rows(40, 90))).toEqual([
    'dòng 2, «Điểm tối đa»: "Nhiệm vụ" cộng được 70 điểm, không phải 40',
    'dòng 7, «Điểm tối đa»: "Tổng cộng" cộng được 100 điểm, không phải 90',
  ]);
});
