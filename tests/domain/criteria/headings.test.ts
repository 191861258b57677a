import { describe, expect, test } from 'vitest';
import { readCriteria } from '../../../src/domain/criteria/parseCriteria.ts';
import { sheet } from '../../sheet.ts';

/** What a table of these rows declares, «name: points from–to» by the rows between which they stand, and its faults. */
function read(rows: readonly string[]) {
  const faults: string[] = [];
  const { sums } = readCriteria(
    sheet(['Mã | Đối tượng | Nội dung | Cách tính | Dữ liệu | Điểm tối đa', ...rows].join('\n')),
    ({ place, fault, fix }) => faults.push(`${place}: ${fault}. ${fix}`),
  );
  return {
    sums: sums.map(({ name, points, after, before }) => `${name}: ${points} ${after}–${before}`),
    faults,
  };
}

const leaf = (code: string) => `${code} | | việc | Chấm điểm | d | 10`;
const heading = (code: string, points: string, name = 'Phần') => `${code} | | ${name} | | | ${points}`;

describe('a heading sums up what stands below it', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['to the end of the table', [heading('I', '20'), leaf('1'), leaf('2')], ['Phần: 20 2–Infinity']],
    [
      'to the next of its kind, over those of other kinds',
      [
        heading('I', '20'),
        heading('1', '10'),
        leaf('a'),
        heading('2', '10'),
        leaf('a'),
        heading('II', '5'),
        leaf('a'),
      ],
      ['Phần: 20 2–7', 'Phần: 10 3–5', 'Phần: 10 5–7', 'Phần: 5 7–Infinity'],
    ],
    [
      'by the order in which kinds come, whatever they are',
      [heading('1', '20'), heading('I', '10'), leaf('a'), heading('2', '5'), leaf('a')],
      ['Phần: 20 2–5', 'Phần: 10 3–5', 'Phần: 5 5–Infinity'],
    ],
    [
      'to a total',
      [heading('I', '10'), leaf('1'), 'Tổng cộng | | | | | 10'],
      ['Phần: 10 2–4', 'Tổng cộng: 10 0–Infinity'],
    ],
    [
      'numbers of two digits are of the kind of those of one',
      [heading('9', '10'), leaf('a'), heading('10', '10'), leaf('a')],
      ['Phần: 10 2–4', 'Phần: 10 4–Infinity'],
    ],
    [
      'letters are of one kind',
      [heading('A', '10'), leaf('1'), heading('Đ', '10'), leaf('1')],
      ['Phần: 10 2–4', 'Phần: 10 4–Infinity'],
    ],
    [
      'Roman numerals are, of any length',
      [heading('VIII', '10'), leaf('1'), heading('IX.', '10'), leaf('1')],
      ['Phần: 10 2–4', 'Phần: 10 4–Infinity'],
    ],
    [
      'a dot or a bracket behind the number makes no difference',
      [heading('1.1', '10'), leaf('a'), heading('1.2.', '10'), leaf('a'), heading('1.3)', '10'), leaf('a')],
      ['Phần: 10 2–4', 'Phần: 10 4–6', 'Phần: 10 6–Infinity'],
    ],
    [
      'a number of two parts is of another kind than one',
      [heading('1', '10'), heading('1.1', '10'), leaf('a')],
      ['Phần: 10 2–Infinity', 'Phần: 10 3–Infinity'],
    ],
    [
      'one without a number ends none with one, of whichever kind',
      [heading('I', '1'), heading('1', '2'), heading('A', '3'), heading('""', '4'), leaf('1.1')],
      ['Phần: 1 2–Infinity', 'Phần: 2 3–Infinity', 'Phần: 3 4–Infinity', 'Phần: 4 5–Infinity'],
    ],
    ['without words it goes by its number', ['I | | | | | 10', leaf('1')], ['I: 10 2–Infinity']],
    ['or whatever it says first', ['"" | Cá nhân | | | | 10', leaf('1')], ['Cá nhân: 10 2–Infinity']],
  ])('%s', (_, rows, sums) => {
    expect(read(rows)).toEqual({ sums, faults: [] });
  });

  test.each([['""'], ['0'], ['-5'], ['"70%"'], ['TRUE'], ['x'], ['nhiều'], ['6/3/2020']])(
    'what is no number of points (%s) declares nothing',
    points => {
      expect(read([heading('I', points), leaf('1')])).toEqual({ sums: [], faults: [] });
    },
  );
});

describe('points of a row under which nothing stands: the criterion is not finished', () => {
  const unfinished = (row: number) =>
    `Tiêu chí dòng ${row}, «Cách tính»: có Điểm tối đa nhưng chưa có Cách tính. Ghi Cách tính và Dữ liệu của tiêu chí này, hoặc xóa Điểm tối đa nếu chỉ là tiêu đề`;
  test.each<readonly [string, readonly string[], readonly number[]]>([
    ['the last row', [leaf('1'), heading('2', '10')], [3]],
    ['before the next heading of its kind', [heading('I', '5'), heading('II', '10'), leaf('1')], [2]],
    [
      'before one of another kind',
      [heading('I', '10'), leaf('1'), heading('1', '5'), heading('II', '5'), leaf('1')],
      [4],
    ],
    ['before criteria of its own kind', [leaf('1'), heading('2', '10'), leaf('3')], [3]],
    ['before criteria of its own kind in Roman numerals', [heading('I', '10'), leaf('II')], [2]],
    ['above a heading only', [leaf('1'), heading('I', '10'), heading('a', '""')], [3]],
    ['before the total', [leaf('1'), heading('2', '5'), 'Tổng | | | | | 15'], [3]],
    ['one criterion below it', [heading('I', '10'), leaf('1')], []],
    ['one below a heading below it', [heading('I', '10'), heading('a', '""'), leaf('1')], []],
    ['nothing below it, and no points', [leaf('1'), heading('2', '""')], []],
    ['criteria without a number, as it is', [heading('""', '10'), leaf('""')], []],
  ])('%s', (_, rows, faulty) => {
    expect(read(rows).faults).toEqual(faulty.map(unfinished));
  });
});
