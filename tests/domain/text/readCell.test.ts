import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCell } from '../../../src/domain/text/readCell.ts';

describe('a cell', () => {
  test.each(['', '  ', '\u00a0', '\u200b', undefined, null, 'Chưa đủ dữ liệu', 'Chưa có dữ liệu'])(
    '%j is blank',
    cell => {
      expect(readCell(cell).kind).toBe('blank');
    },
  );

  test.each([
    'Không áp dụng',
    'không  áp dụng',
    'KAD',
    'N/A',
    'n/a',
    '–',
    '-',
    'Không áp dụng'.normalize('NFD'),
  ])('%j is not applicable', cell => {
    expect(readCell(cell).kind).toBe('notApplicable');
  });

  test.each([true, 'Có', 'có', 'CÓ', 'co', 'x', 'X', '✓', 'TRUE', 'yes', 'Đạt', 'Có'.normalize('NFD')])(
    '%j says yes',
    cell => {
      expect(readCell(cell)).toMatchObject({ kind: 'flag', value: true });
    },
  );

  test.each([false, 'Không', 'khong', 'FALSE', 'No', 'Không đạt'])('%j says no', cell => {
    expect(readCell(cell)).toMatchObject({ kind: 'flag', value: false });
  });

  test.each(['đất', 'cỏ', 'Tốt', 'hoàn thành', '1o', '#chủ đề'])('%j is text', cell => {
    expect(readCell(cell).kind).toBe('text');
  });

  test.each([
    ['#N/A', 'ô báo lỗi #N/A'],
    ['#REF!', 'ô báo lỗi #REF!'],
    ['#DIV/0!', 'ô báo lỗi #DIV/0!'],
    ['1.234', '"1.234" có thể là 1234 hoặc 1,234'],
    ['31/02/2020', 'ngày "31/02/2020" không có thật'],
    ['Lỗi: Nhiệm vụ dòng 4, «Hạn»: …', 'Nhiệm vụ dòng 4'],
    [Number.NaN, 'không phải là số'],
    [new Date(Number.NaN), 'ngày không đọc được'],
    [{}, 'kiểu dữ liệu lạ'],
  ])('%j is a fault that says why', (cell, why) => {
    const datum = readCell(cell);
    expect(datum.kind === 'fault' && datum.why).toContain(why);
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
