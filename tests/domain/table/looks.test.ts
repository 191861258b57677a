import { describe, expect, test } from 'vitest';
import { rowsLeftOut } from '../../../src/domain/table/rowsLeftOut.ts';
import { isTotal } from '../../../src/domain/table/totals.ts';

/** Key, name, kind and a figure; or, further right, the same. */
const look = { first: 0, firstTitle: 'Mã', needed: new Set([0, 2, 3]), kind: 2 };
const short = {
  'dòng tổng': 'T',
  'dòng đánh số cột': 'N',
  'dòng tiêu đề nhóm': 'H',
  'ô đầu dòng («Mã») trống': 'K',
};

/** One letter for each row: total, numbers, heading, without a key; or – where it may be somebody, or is blank. */
function looks(rows: readonly (readonly unknown[])[], kind = look.kind): string {
  const left = rowsLeftOut(rows, { ...look, kind });
  return rows.map((_, i) => short[left.get(i) as keyof typeof short] ?? '–').join('');
}
const an = ['CB1', 'An', 'VC', 5];

describe('what a row is', () => {
  test.each<[string, readonly (readonly unknown[])[], string]>([
    ['nothing', [[], [''], [false]], '–––'],
    ['no rows', [], ''],
    ['a key alone, where nobody has a name', [['CB1'], ['CB2', '', '', 5]], '––'],
    ['a key alone, where nobody has anything', [['CB1'], ['CB2']], '––'],
    ['a key alone, where somebody has a figure but no name', [['CB1'], an, ['CB3', '', '', 5]], '–––'],
    ['a key alone, where somebody has a kind but no name', [['CB1'], an, ['CB3', '', 'VC']], '–––'],
    ['a key alone, where all have names', [['P1'], an, ['CB2', 'Bình', 'VC']], 'H––'],
    [
      'a key alone, where a row without figures has no name',
      [['P1'], an, ['CB2', '', '', '', 'ghi chú']],
      'H––',
    ],
    ['a key alone, beside totals without names', [['P1'], an, ['Tổng cộng', '', '', 5]], 'H–T'],
    [
      'a key alone, with its own total',
      [['P1'], an, ['Cộng P1', '', '', 5], ['Cộng P2', 'x', '', 5]],
      'H–T–',
    ],
    ['a total of no heading', [an, ['Cộng P1', '', '', 5]], '––'],
    ['a total of a heading that is none', [['CB1'], ['CB2', '', '', 5], ['Cộng CB1', '', '', 5]], '–––'],
    ['a numeral and a name', [['I', 'Phòng'], an], 'H–'],
    ['a numeral, a name and a figure', [['I', 'Phòng', '', 9], an], 'H–'],
    ['a numeral, a name and a kind', [['I', 'Phòng', 'VC', 9], an], '––'],
    ['a numeral and a figure', [['I', 5, '', 9], an], '––'],
    ['a numeral and a blank', [['I', ' ', '', 9], an], '––'],
    [
      'numerals only',
      [
        ['I', 'A', '', 9],
        ['II', 'B', '', 9],
      ],
      '––',
    ],
    [
      'numerals beside a total',
      [
        ['I', 'A', '', 9],
        ['II', 'B', '', 9],
        ['Tổng cộng', '', '', 9],
      ],
      '––T',
    ],
    [
      'numerals beside a row without a key',
      [
        ['I', 'A', '', 9],
        ['', 'B', '', 9],
      ],
      '–K',
    ],
    ['numerals in turn', [['I', 'A'], an, ['II', 'B'], an, ['III', 'C'], an], 'H–H–H–'],
    ['numerals that begin again', [['I', 'A'], ['II', 'B'], an, ['I', 'C'], ['II', 'D']], 'HH–HH'],
    ['numerals out of turn', [['II', 'A'], an, ['I', 'B'], ['III', 'C'], ['II', 'D']], '––H–H'],
    [
      'the total of a numeral’s words',
      [['I', 'Phòng A'], an, ['Cộng phòng a:', '', '', 5], ['Cộng I', '', '', 5]],
      'H–TT',
    ],
    ['numbers of columns', [['(1)', '(2)', '(3)', '(4)'], an], 'N–'],
    ['numbers of columns below a blank row', [[], ['(1)', '(2)', '(3)', '(4)'], an], '–N–'],
    ['numbers of columns below somebody', [an, ['(1)', '(2)', '(3)', '(4)']], '––'],
    [
      'numbers that the next filled row goes on with',
      [['(1)', '(2)', '(3)'], [], ['(2)', 'An', 'VC', 5]],
      '–––',
    ],
    ['no key but a figure', [['', 'An', '', 5]], 'K'],
    ['no key but a kind', [['', 'An', 'VC']], 'K'],
    ['no key but 0', [['', '', '', 0]], 'K'],
    ['no key and no figure', [['', 'An', '', '', 'ghi chú']], '–'],
    ['no key but the words of a total', [['', 'Tổng cộng', '', 5]], 'T'],
  ])('%s', (_, rows, expected) => {
    expect(looks(rows)).toBe(expected);
  });

  test('without a column of kinds a numeral needs no blank there', () => {
    expect(looks([['I', 'Phòng', 'VC', 9], an], -1)).toBe('H–');
  });
});

test.each<[boolean, readonly unknown[]]>([
  [true, ['Tổng cộng']],
  [true, ['', false, 'Cộng:', 5]],
  [true, ['Cộng (I)']],
  [true, ['Cộng nhóm 3.']],
  [true, ['Cộng đ']],
  [true, ['Bình quân khối B']],
  [true, [4, '', 'Tổng số']],
  [true, ['4.', 'TỔNG ĐIỂM']],
  [true, ['4)', 'Tổng cộng', 'x']],
  [true, ['tổng']],
  [true, ['Tổng:']],
  [true, ['TRUNG BÌNH.']],
  [true, ['Binh quan:']],
  [true, ['\u00a0TONG DIEM']],
  [false, []],
  [false, ['', ' ']],
  [false, [5]],
  [false, [4, 'Cộng']],
  [false, [4, 5, 'Tổng cộng']],
  [false, [4, 'Tổng cộng tác']],
  [false, [4, 'Phó Tổng cộng']],
  [false, ['4a', 'Tổng cộng']],
  [false, ['A4', 'Tổng cộng']],
  [false, [true, 'Tổng cộng']],
  [false, ['Phòng', 'Tổng cộng']],
  [false, ['Phó tổng']],
  [false, ['Không cộng']],
  [false, ['Cộngtác']],
  [false, ['Cộng tác viên']],
  [false, ['Cộng phòng']],
  [false, ['Cộng ban I']],
  [false, ['Cộng AB']],
  [false, ['Tổng I']],
  [false, ['TổNG']],
  [false, ['Tông công']],
  [false, ['Tong cộng']],
  [false, ['Tong so 4']],
  [false, ['Ba tong cong']],
])('a total, %s: %j', (expected, row) => {
  expect(isTotal(row)).toBe(expected);
});

test('a total of a heading, by its words', () => {
  const headings = new Set(['đất đai']);
  expect(isTotal(['Tổng số Đất đai.'], headings)).toBe(true);
  expect(isTotal(['Cộng ĐẤT ĐAI'], headings)).toBe(true);
  expect(isTotal(['Cộng đất'], headings)).toBe(false);
  expect(isTotal(['Phó cộng đất đai'], headings)).toBe(false);
});
