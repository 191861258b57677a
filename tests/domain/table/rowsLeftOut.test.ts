import { describe, expect, test } from 'vitest';
import { rowsLeftOut } from '../../../src/domain/table/rowsLeftOut.ts';
import { sheet } from '../../sheet.ts';
import { an, binh, criteria, cuc, header, scored } from './people.ts';

const all = ['100/1', '75/2', '75/2'];
const left = (why: string) => `Không chấm: ${why}`;
const total = left('dòng tổng');
const heading = left('dòng tiêu đề nhóm');
const numbers = left('dòng đánh số cột');
const best = criteria.map(row => (row[0] === 'A3' ? row.with(3, 'So với cao nhất').with(8, '') : row));

describe('a total is nobody and changes nobody', () => {
  test.each([
    'Tổng cộng',
    'tổng cộng',
    'Tổng cộng:',
    'Tổng cộng (I+II)',
    'TỔNG SỐ:',
    'Tổng điểm',
    'Cộng',
    'Cộng I',
    'Cộng 2',
    'Cộng phòng I',
    'Cộng nhóm A',
    'Bình quân',
    'Tổng',
    'TỔNG',
    'Trung bình',
    'trung bình',
    'TRUNG BÌNH',
    'Tong cong',
    'TONG SO',
    'Tổng cộng'.normalize('NFD'),
    'Cộng'.normalize('NFD'),
    'Bình quân'.normalize('NFD'),
    'cộng',
    '\u200bTổng số\u00a0',
  ])('%s', words => {
    const sum = [words, '', 32, 30, 1, 3, 53];
    for (const table of [criteria, best]) {
      const plain = scored([header, an, binh, cuc], table);
      expect(scored([header, an, binh, cuc, sum], table)).toEqual([...plain, total]);
      expect(scored([header, an, sum, binh, cuc], table)).toEqual(plain.toSpliced(2, 0, total));
      expect(scored([header, an, binh, cuc, ['', ...sum.slice(0, 1), ...sum.slice(2)]], table)).toEqual([
        ...plain,
        total,
      ]);
    }
  });

  test.each([
    'Tống Công Danh',
    'Tổng công ty A',
    'Tổng công ty 36',
    'Tong cong ty 36',
    'Cổng 2',
    'Công',
    'Cong',
    'Tong',
    'Tổng hợp',
    'Cộng Hòa',
    'Trung Bình',
    'Tổng cộng tác viên',
    'Bình Quân Vũ',
    'CB01',
    'Tổ 1',
  ])('%s is a key', name => {
    const row = [name, 'An', 10, 10, 0, 2, 20];
    expect(scored([header, row, binh, cuc])).toEqual(['head', ...all]);
  });

  test.each(['Tổng cộng', 'Tổng số', 'TỔNG ĐIỂM'])('behind a number «%s» is one', words => {
    expect(scored([header, an, binh, cuc, [4, words, 32, 30, 1, 3, 53]])).toEqual(['head', ...all, total]);
  });

  test.each(['4', '12', '4.', '12)'])('behind the number «%s» as a text', number => {
    expect(scored([header, an, binh, cuc, [number, 'Tổng cộng', 32, 30, 1, 3, 53]])).toEqual([
      'head',
      ...all,
      total,
    ]);
  });

  test.each(['Bảng tổng cộng', 'Tổng cộng tác viên'])('behind a number «%s» is a person', name => {
    expect(scored([header, an.toSpliced(1, 1, name), binh, cuc])).toEqual(['head', ...all]);
  });

  test('of a heading whose words have a stop in them, with a colon behind', () => {
    const rows = [header, ['I', 'Phòng A.B'], an, ['Cộng Phòng A.B:', '', 10, 10, 0, 2, 20], binh, cuc];
    expect(scored(rows)).toEqual(['head', heading, '100/1', total, '75/2', '75/2']);
  });

  test('behind a number «Cộng» is a person', () => {
    expect(scored([header, an.toSpliced(1, 1, 'Cộng'), binh, cuc])).toEqual(['head', ...all]);
  });

  test('of a heading, by its words', () => {
    const rows = [
      header,
      ['I', 'Phòng Đất đai'],
      an,
      ['Cộng Phòng Đất đai', '', 10, 10, 0, 2, 20],
      binh,
      cuc,
    ];
    expect(scored(rows)).toEqual(['head', heading, '100/1', total, '75/2', '75/2']);
  });
});

describe('a heading of a group is nobody', () => {
  test('of one cell, with its own total', () => {
    const rows = [
      header,
      ['Phòng Hành chính'],
      an,
      ['Cộng Phòng Hành chính', '', 10, 10, 0, 2, 20],
      binh,
      cuc,
    ];
    expect(scored(rows)).toEqual(['head', heading, '100/1', total, '75/2', '75/2']);
  });

  test.each([
    ['with sums', [10, 10, 0, 2, 20]],
    ['without', []],
  ])('a Roman numeral and words, %s', (_, sums) => {
    const rows = [
      header,
      ['I', 'Phòng Hành chính', ...sums],
      an,
      ['II.', 'Phòng Kỹ thuật', ...sums],
      binh,
      cuc,
    ];
    expect(scored(rows)).toEqual(['head', heading, '100/1', heading, '75/2', '75/2']);
  });

  test.each([
    ['one filled cell', 'Phòng Hành chính'],
    ['a numeral alone', 'I'],
  ])('%s', (_, words) => {
    expect(scored([header, [words], an, binh, cuc])).toEqual(['head', heading, ...all]);
  });

  test('Roman numerals as the codes of all are keys; a total among them is none', () => {
    const rows = [an, binh, cuc].map((row, at) => row.toSpliced(0, 1, ['I', 'II', 'III'][at]!));
    expect(scored([header, ...rows])).toEqual(['head', ...all]);
    expect(scored([header, ...rows, ['Tổng cộng', '', 9, 9, 0, 9, 20]])).toEqual(['head', ...all, total]);
  });

  test('a numeral out of turn is a code', () => {
    const rows = [an.toSpliced(0, 1, 'V'), binh, cuc];
    expect(scored([header, ...rows])).toEqual(['head', ...all]);
  });

  test('numerals that begin again head groups of another part', () => {
    const rows = [header, ['I', 'Phần một'], an, ['II', 'Phần hai'], binh, ['I', 'Khối dưới'], cuc];
    expect(scored(rows)).toEqual(['head', heading, '100/1', heading, '75/2', heading, '75/2']);
  });

  test('a numeral in the row of somebody with a category is a code', () => {
    const category = (rows: readonly (readonly unknown[])[]) =>
      rows.map((row, at) => [...row, at === 0 ? 'Đối tượng' : 'Viên chức']);
    expect(scored(category([header, an.toSpliced(0, 1, 'I'), binh, cuc]))).toEqual(['head', ...all]);
  });

  test('codes of people of whom nothing is known yet are not headings', () => {
    const table = sheet('Mã | Nội dung | Cách tính | Dữ liệu | Điểm tối đa\nT | t | Chấm điểm | A | 10');
    expect(scored([['Mã', 'A', 'B'], ['CB1'], ['CB2'], ['CB3']], table)).toEqual([
      'head',
      ...Array(3).fill('Chưa đủ dữ liệu/'),
    ]);
  });
});

describe('the numbers of the columns are nobody', () => {
  test.each([
    ['in brackets', ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)']],
    ['in brackets, some', ['(1)', '(2)', '', '(4)']],
    ['plain', [1, 2, 3, 4, 5, 6, 7]],
    ['plain as texts', ['1', '2', '3', '4', '5', '6', '7']],
    ['letters, numbers and a formula', ['A', 'B', '1', '2', '3', '4', '5=3/4']],
    ['letters first', ['A', 'B', 1, 2, 3]],
  ])('%s', (_, row) => {
    expect(scored([header, row, an, binh, cuc])).toEqual(['head', numbers, ...all]);
  });

  test.each([
    ['a row that the next goes on counting', [1, 2, 3, 4, 0, 2, 20], [2, 'Bình', 10, 8, 1, 1, 18]],
    ['letters that the next goes on with', ['A', 'B', 1, 2, 3], ['B', 'Bình', 10, 8, 1, 1, 18]],
  ])('%s is somebody', (_, row, next) => {
    expect(scored([header, row, next])[1]).not.toBe(numbers);
  });

  test('below a row that names parts of columns', () => {
    const parts = ['', '', 'Nam', 'Nữ'];
    expect(scored([header, parts, [1, 2, 3, 4, 5, 6, 7], an, binh, cuc]).slice(2)).toEqual([numbers, ...all]);
  });

  test.each([
    ['where formulas fill that column', new Set([5]), ['dòng đánh số cột']],
    ['not where somebody has typed it', undefined, []],
  ])('beside words about the row: %s', (_, filled, expected) => {
    const rows = [
      [1, 2, 3, 4, 5, 'Không chấm'],
      ['A', 'An', 1, 2, 3, 'Đủ'],
    ];
    const look = { first: 0, firstTitle: 'Mã', needed: new Set([5]), kind: -1, ...(filled && { filled }) };
    expect([...rowsLeftOut(rows, look).values()]).toEqual(expected);
  });

  test('only right below the header', () => {
    expect(scored([header, an, ['(1)', '(2)', '(3)']])[2]).not.toBe(numbers);
  });
});

describe('a row without a key is nobody', () => {
  test('of a vertically merged first column only the first row is', () => {
    const rows = [
      ['Phòng', ...header.slice(1)],
      ['Hành chính', ...an.slice(1)],
      ['', ...binh.slice(1)],
      [false, ...cuc.slice(1)],
    ];
    const why = left('ô đầu dòng («Phòng») trống');
    expect(scored(rows)).toEqual(['head', '100/1', why, why]);
  });

  test('nothing that is scored stands in it: not even that is told', () => {
    expect(scored([header, an, ['', 'Ghi chú'], binh, cuc])).toEqual(['head', '100/1', '–', '75/2', '75/2']);
  });

  test('the first column is the first that holds anything', () => {
    const moved = [header, an, binh, cuc].map(row => ['', ...row]);
    expect(scored(moved)).toEqual(['head', ...all]);
  });
});

describe('a code alone is a heading', () => {
  const look = { first: 0, firstTitle: 'Mã', needed: new Set([0, 2]), kind: -1 };
  const left = (rows: readonly (readonly (string | number)[])[]) => [...rowsLeftOut(rows, look)];
  test.each([
    ['where all others have a name', [['A'], ['B', 'Bình', 5], ['C', 'Cúc', 6]], [[0, 'dòng tiêu đề nhóm']]],
    [
      'where some have neither name nor figure',
      [['A'], ['B', 'Bình', 5], ['C', '', '']],
      [
        [0, 'dòng tiêu đề nhóm'],
        [2, 'dòng tiêu đề nhóm'],
      ],
    ],
    ['not where others have figures and no name', [['A'], ['B', 'Bình', 5], ['C', '', 6]], []],
    ['not where nobody has a name', [['A'], ['B', '', 5], ['C', '', 6]], []],
  ] as const)('%s', (_, rows, expected) => {
    expect(left(rows)).toEqual(expected);
  });
});
