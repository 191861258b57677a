import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/domain/text/Cell.ts';
import { cellText, isDate, readCell } from '../../../src/domain/text/readCell.ts';

describe('a cell', () => {
  test.each([
    '',
    '  ',
    '\u00a0',
    '\u200b',
    '\u202f\ufeff',
    '\n',
    undefined,
    null,
    'Chưa đủ dữ liệu',
    'Chưa có dữ liệu',
  ])('%j is blank', cell => {
    expect(readCell(cell).kind).toBe('blank');
  });

  test.each<[Cell]>([
    [{}],
    [{ toString: 1 }],
    [{ text: 'Có' }],
    [[]],
    [[1]],
    [[['Có']]],
    [() => 'Có'],
    [Symbol('Có')],
  ])('what is no cell is blank: %o', thing => {
    expect(readCell(thing).kind).toBe('blank');
    expect(cellText(thing)).toBe('');
  });

  test.each([
    'Không áp dụng',
    'không  áp dụng',
    'KAD',
    'kad',
    'KHÔNG ÁP DỤNG',
    'khong ap dung',
    'Không\u00a0áp dụng',
    ' – ',
    '—',
    '−',
    'N/A',
    'n/a',
    '–',
    '-',
    '－',
    'Không áp dụng'.normalize('NFD'),
  ])('%j is not applicable', cell => {
    expect(readCell(cell).kind).toBe('notApplicable');
  });

  test.each([
    true,
    'Có',
    'có',
    'CÓ',
    'co',
    ' Có\u00a0',
    'C\u200bó',
    'x',
    'X',
    '✓',
    '✔',
    '✔\ufe0f',
    'TRUE',
    'True',
    'yes',
    'Y',
    'Đạt',
    'đạt',
    'Có'.normalize('NFD'),
    'Đạt'.normalize('NFD'),
  ])('%j says yes', cell => {
    expect(readCell(cell)).toMatchObject({ kind: 'flag', value: true });
  });

  test.each([
    false,
    'Không',
    'KHÔNG',
    'khong',
    'FALSE',
    'No',
    'n',
    'Không đạt',
    'không\u00a0 đạt',
    'Không'.normalize('NFD'),
  ])('%j says no', cell => {
    expect(readCell(cell)).toMatchObject({ kind: 'flag', value: false });
  });

  test.each([
    'đất',
    'cỏ',
    'Tốt',
    'hoàn thành',
    '1o',
    '#chủ đề',
    '✗',
    'có thể',
    'không rõ',
    'Chưa đạt',
    '6/3/20',
    '👍',
  ])('%j is text', cell => {
    expect(readCell(cell).kind).toBe('text');
  });

  test.each([
    ['#N/A', 'ô báo lỗi #N/A'],
    ['#REF!', 'ô báo lỗi #REF!'],
    ['#DIV/0!', 'ô báo lỗi #DIV/0!'],
    ['Loading...', 'ô đang tính, chờ có kết quả'],
    ['Đang tải…', 'ô đang tính, chờ có kết quả'],
    ['1.234', '"1.234" có thể là 1234 hoặc 1,234'],
    ['31/02/2020', 'ngày "31/02/2020" không có thật'],
    ['Lỗi: Nhiệm vụ dòng 4, «Hạn»: …', 'Nhiệm vụ dòng 4'],
    ['#ERROR!', 'ô báo lỗi #ERROR!'],
    ['#NAME?', 'ô báo lỗi #NAME?'],
    ['#VALUE!', 'ô báo lỗi #VALUE!'],
    ['12.345', '"12.345" có thể là 12345 hoặc 12,345'],
    ['１．２３４', '"１．２３４" có thể là 1234 hoặc 1,234'],
    ['31/01/2020 25:00', 'ngày "31/01/2020 25:00" không có thật'],
    ['-1.234%', '"-1.234%" có thể là -1234% hoặc -1,234%'],
    ['29.2.2019', 'ngày "29.2.2019" không có thật'],
    [Number.NaN, 'không phải là số'],
    [Number.POSITIVE_INFINITY, 'không phải là số'],
    [1e300, '"1e+300" có hơn 15 chữ số'],
    ['9'.repeat(400), 'có hơn 15 chữ số'],
    [new Date(Number.NaN), 'ngày không đọc được'],
  ])('%j is a fault that says why', (cell, why) => {
    const datum = readCell(cell);
    expect(datum.kind === 'fault' && datum.why).toContain(why);
  });

  test.each([
    [0.1, 0.1, false],
    ['87,5', 87.5, false],
    ['85%', 0.85, true],
    ['85,5 %', 0.855, true],
    ['1.234,5', 1234.5, false],
    [' 7 ', 7, false],
    ['９５％', 0.95, true],
    [0.5 - 0.4 - 0.1, 0, false],
    [2.8e-17, 0, false],
    [1e-9, 0, false],
    [1.1e-9, 1.1e-9, false],
  ])('%j is the number %d', (cell, value, percent) => {
    expect(readCell(cell)).toEqual({ kind: 'number', value, percent });
  });

  test.each([new Date(2020, 2, 6), '6/3/2020', '06-03-2020', '6.3.2020', '06/03/2020 '])(
    '%j is 6 March',
    cell => {
      expect(readCell(cell)).toEqual({ kind: 'date', day: Date.UTC(2020, 2, 6) / 86_400_000 });
    },
  );

  test.each([true, false])('a checkbox that is %s keeps the word for it', cell => {
    expect(readCell(cell)).toEqual({ kind: 'flag', value: cell, text: cell ? 'Có' : 'Không' });
  });

  test.each([
    [1e15, 'number'],
    [-1e15, 'number'],
    [1e15 + 1, 'fault'],
    ['Số #N/A', 'text'],
  ])('%j is a %s', (cell, kind) => {
    expect(readCell(cell as Cell).kind).toBe(kind);
  });

  test('a fault of our own is handed on without its first word', () => {
    const why = 'Nhiệm vụ dòng 4';
    expect(readCell(`Lỗi: ${why}`)).toEqual({ kind: 'fault', why });
  });

  test('composed and decomposed text say the same', () => {
    fc.assert(
      fc.property(fc.constantFrom('Có', 'Không', 'Tiến', 'Được công nhận', '06/3/2020', '85 %'), text => {
        expect(readCell(text.normalize('NFD'))).toEqual(readCell(text.normalize('NFC')));
      }),
    );
  });

  test('nothing that a cell may hold makes reading throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.date({ noInvalidDate: false })),
        cell => {
          expect(readCell(cell)).toHaveProperty('kind');
        },
      ),
    );
  });
});

test.each([
  ['a checked box', true, 'TRUE'],
  ['an empty box', false, 'FALSE'],
  ['nothing', undefined, ''],
  ['null', null, ''],
  ['a number', 1.5, '1.5'],
  ['untidy words', '  Đạt  rồi ', 'Đạt rồi'],
])('the words of %s', (_, cell, words) => {
  expect(cellText(cell)).toBe(words);
});

test('a text that reads as an object is no date', () => {
  expect(isDate('[object Date]')).toBe(false);
});
