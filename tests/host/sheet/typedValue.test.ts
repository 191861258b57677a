import { expect, test } from 'vitest';
import { isDateFormat, typedValue } from '../../../src/host/sheet/typedValue.ts';

const day = (year: number, month: number, date: number) =>
  (Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000;

test.each([
  ['01234', { value: 1234 }],
  ['1.234,5', { value: 1234.5 }],
  ['-0,5', { value: -0.5 }],
  ['12,5', { value: 12.5 }],
  ['20%', { value: 0.2, format: '0%' }],
  ['12,5%', { value: 0.125, format: '0.00%' }],
  ['1/2', { value: day(2026, 2, 1), format: 'dd/mm' }],
  ['31/12/2020', { value: day(2020, 12, 31), format: 'dd/mm/yyyy' }],
  ['06-3-2020', { value: day(2020, 3, 6), format: 'dd/mm/yyyy' }],
  ['6/3/2020 08:30', { value: day(2020, 3, 6) + 8.5 / 24, format: 'dd/mm/yyyy hh:mm:ss' }],
  ['1/2/20', { value: day(2020, 2, 1), format: 'dd/mm/yyyy' }],
  ['1/2/98', { value: day(1998, 2, 1), format: 'dd/mm/yyyy' }],
  ['2020-06-30', { value: day(2020, 6, 30), format: 'yyyy-mm-dd' }],
  ['1E5', { value: 100_000 }],
  ['1,5e-2', { value: 0.015 }],
  ['(100)', { value: -100 }],
  ['10:30 AM', { value: 10.5 / 24, format: 'hh:mm:ss' }],
  ['12:30 SA', { value: 0.5 / 24, format: 'hh:mm:ss' }],
  ['1:30:30 PM', { value: 13.5 / 24 + 30 / 86_400, format: 'hh:mm:ss' }],
  ['13:00', { value: 13 / 24, format: 'hh:mm:ss' }],
  ['5 May 2020', { value: day(2020, 5, 5), format: 'dd/mm/yyyy' }],
  ['3 thg 5', { value: day(2026, 5, 3), format: 'dd/mm' }],
  ['3 tháng 5 2020', { value: day(2020, 5, 3), format: 'dd/mm/yyyy' }],
  ['true', { value: true }],
  ['', { value: null }],
  ["'01234", { value: '01234' }],
  ["'=1+1", { value: '=1+1' }],
  ['=1+1', { value: null, formula: '=1+1' }],
])('%s is read as a Vietnamese sheet reads it', (text, read) => {
  const { value, ...others } = typedValue(text, 2026);
  expect(others).toEqual(Object.fromEntries(Object.entries(read).filter(([key]) => key !== 'value')));
  if (typeof read.value === 'number') expect(value).toBeCloseTo(read.value, 9);
  else expect(value).toBe(read.value);
});

test.each([
  ['1,234.5', { value: 1234.5 }],
  ['1.5', { value: 1.5 }],
  ['1.5%', { value: 0.015, format: '0.00%' }],
  ['1.5e-2', { value: 0.015 }],
  ['(1,000)', { value: -1000 }],
  ['2/3/2020', { value: day(2020, 2, 3), format: 'm/d/yyyy' }],
  ['12/31/20 8:30', { value: day(2020, 12, 31) + 8.5 / 24, format: 'm/d/yyyy h:mm:ss' }],
  ['1/2', { value: day(2026, 1, 2), format: 'm/d' }],
  ['2020-06-30', { value: day(2020, 6, 30), format: 'yyyy-mm-dd' }],
  ['May 5, 2020', { value: day(2020, 5, 5), format: 'm/d/yyyy' }],
  ['5 May 2020', { value: day(2020, 5, 5), format: 'm/d/yyyy' }],
  ['1:30 pm', { value: 13.5 / 24, format: 'h:mm:ss am/pm' }],
  // What only a Vietnamese sheet takes for a number, a day or a time.
  ['1,5', { value: '1,5' }],
  ['1.234,5', { value: '1.234,5' }],
  ['31/12/2020', { value: '31/12/2020' }],
  ['2.3.2020', { value: '2.3.2020' }],
  ['3 thg 5', { value: '3 thg 5' }],
  ['12:30 SA', { value: '12:30 SA' }],
])('%s is read as a sheet of the United States reads it', (text, read) => {
  const { value, ...others } = typedValue(text, 2026, 'en_US');
  expect(others).toEqual(Object.fromEntries(Object.entries(read).filter(([key]) => key !== 'value')));
  if (typeof read.value === 'number') expect(value).toBeCloseTo(read.value, 9);
  else expect(value).toBe(read.value);
});

test.each([
  '31/02/2020',
  '2020-02-31',
  '12.5',
  '1.23',
  'P1',
  '60; 40',
  '5 abc 2020',
  '25:00',
  '10:75',
  '(a)',
  '1E',
  '1/2/3',
  'Có',
  ' chữ ',
  '25/12/2020 99:00',
  '=',
])('%s stays text', text => {
  expect(typedValue(text, 2026)).toEqual({ value: text });
});

test.each([
  ['dd/mm/yyyy', true],
  ['hh:mm', true],
  ['0.00', false],
  ['0%', false],
  ['@', false],
  ['General', false],
  ['#,##0 "đồng mỗi ngày"', false],
  ['[Red]0', false],
  [undefined, false],
])('%s shows a date: %s', (format, shows) => {
  expect(isDateFormat(format)).toBe(shows);
});
