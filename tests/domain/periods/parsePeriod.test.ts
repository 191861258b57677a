import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPeriod } from '../../../src/domain/periods/formatPeriod.ts';
import { type PeriodKind, partsInYear, partsOf } from '../../../src/domain/periods/Period.ts';
import { parsePeriod } from '../../../src/domain/periods/parsePeriod.ts';

const read = (cell: unknown, year?: number) => {
  const found = parsePeriod(cell, year);
  return typeof found === 'string' ? found : formatPeriod(found);
};

describe('a period as people type it', () => {
  test.each([
    ['Quý III/2020', 'Quý III/2020'],
    ['quý 3 2020', 'Quý III/2020'],
    ['quý 3/2020', 'Quý III/2020'],
    ['QUÝ 3 NĂM 2020', 'Quý III/2020'],
    ['quý ba năm 2020', 'Quý III/2020'],
    ['Q3/2020', 'Quý III/2020'],
    ['q.3-2020', 'Quý III/2020'],
    ['Q. 3 / 2020', 'Quý III/2020'],
    ['quý mười hai/2020', 'unreal'],
    ['quý mấy/2020', 'unknown'],
    ['quý constructor 2020', 'unknown'],
    ['III/2020', 'Quý III/2020'],
    ['2020 Q3', 'Quý III/2020'],
    ['Kỳ quý IV – 2020', 'Quý IV/2020'],
    ['tháng 09/2020', 'Tháng 9/2020'],
    ['Tháng 9 năm 2020', 'Tháng 9/2020'],
    ['T9/2020', 'Tháng 9/2020'],
    ['9/2020', 'Tháng 9/2020'],
    ['2020-09', 'Tháng 9/2020'],
    ['tháng chín 2020', 'Tháng 9/2020'],
    ['tháng năm năm 2020', 'Tháng 5/2020'],
    ['tháng năm 2020', 'Tháng 5/2020'],
    ['tháng mười hai/2020', 'Tháng 12/2020'],
    ['6 tháng đầu năm 2020', '6 tháng đầu năm 2020'],
    ['sáu tháng cuối năm 2020', '6 tháng cuối năm 2020'],
    ['6T cuối 2020', '6 tháng cuối năm 2020'],
    ['nửa đầu năm 2020', '6 tháng đầu năm 2020'],
    ['nửa cuối 2020', '6 tháng cuối năm 2020'],
    ['H1/2020', '6 tháng đầu năm 2020'],
    ['Half 2, 2020', '6 tháng cuối năm 2020'],
    ['năm 2020', 'Năm 2020'],
    ['Cả năm 2020', 'Năm 2020'],
    ['2020', 'Năm 2020'],
    ['quý 3 2020'.normalize('NFD'), 'Quý III/2020'],
    [2020, 'Năm 2020'],
    [new Date(2020, 8, 1), 'Tháng 9/2020'],
  ])('%s is %s', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  test.each([
    ['', 'blank'],
    [' ', 'blank'],
    ['quý 5/2020', 'unreal'],
    ['tháng 13/2020', 'unreal'],
    ['0/2020', 'unreal'],
    ['quý 3', 'noYear'],
    ['năm', 'noYear'],
    ['9 tháng đầu năm 2020', 'unknown'],
    ['16 tháng đầu năm 2020', 'unknown'],
    ['6 tháng đầu năm học 2020', 'unknown'],
    ['hơn nửa đầu năm 2020', 'unknown'],
    ['nửa đầu năm học 2020', 'unknown'],
    ['H3/2020', 'unknown'],
    ['H12/2020', 'unknown'],
    ['ph1/2020', 'unknown'],
    ['VIP/2020', 'unknown'],
    ['quý kỳ 3/2020', 'unknown'],
    ['01/09/2020', 'unknown'],
    ['2019-2020', 'unknown'],
    ['đợt 1/2020', 'unknown'],
    [12, 'noYear'],
    [true, 'unknown'],
    ['9/2200', 'unknown'],
    [new Date(2200, 8, 1), 'unknown'],
    [new Date(Number.NaN), 'unknown'],
  ])('«%s» is no period: %s', (typed, problem) => {
    expect(read(typed)).toBe(problem);
  });

  test.each([
    ['quý 3', 'Quý III/2021'],
    ['Quý 3 2020', 'Quý III/2020'],
    ['năm', 'Năm 2021'],
    ['6 tháng đầu năm', '6 tháng đầu năm 2021'],
  ])('%s in a workbook of 2021 is %s', (typed, expected) => {
    expect(read(typed, 2021)).toBe(expected);
  });
});

test('the name of every period reads as that period', () => {
  const kinds = Object.keys(partsInYear) as PeriodKind[];
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.integer({ min: 1950, max: 2099 }), (kind, year) => {
      for (const period of partsOf(kind, year)) expect(parsePeriod(formatPeriod(period))).toEqual(period);
    }),
  );
});
