import { describe, expect, test } from 'vitest';
import { dayOf, formatDay, parseDate } from '../../../src/domain/text/parseDate.ts';

describe('a typed date', () => {
  test.each([
    ['06/3/2020', '06/03/2020'],
    ['6/3/2020', '06/03/2020'],
    ['06-03-2020', '06/03/2020'],
    ['6.3.2020', '06/03/2020'],
    ['29/02/2020', '29/02/2020'],
    ['06 / 3 / 2020', '06/03/2020'],
    [' 06-3-2020\u00a0', '06/03/2020'],
    ['06\u200b/03/2020', '06/03/2020'],
    ['29.2.2000', '29/02/2000'],
    ['1/1/1900', '01/01/1900'],
  ])('%s is the day %s', (typed, shown) => {
    const day = parseDate(typed);
    expect(typeof day === 'number' && formatDay(day)).toBe(shown);
  });

  test.each([
    '31/02/2020',
    '29/02/2019',
    '3/13/2020',
    '0/1/2020',
    '99/1/2020',
    '1/0/2020',
    '1/99/2020',
    '29/02/1900',
    '1/1/0050',
    '3/2/0202',
    '31/12/1899',
  ])('%s is on no calendar', typed => {
    expect(parseDate(typed)).toBe('unreal');
  });

  test.each([
    '2020-03-06',
    '6/3/20',
    '6/3',
    '6/3-2020',
    '6/3/2020 8:00',
    '6 3 2020',
    'mai',
    '13/2020',
    '106/3/2020',
  ])('%s is no date', typed => {
    expect(parseDate(typed)).toBeUndefined();
  });

  test('a date cell is the day of its local midnight, also late in the day', () => {
    expect(dayOf(new Date(2020, 2, 6))).toBe(parseDate('06/03/2020'));
    expect(dayOf(new Date(2020, 2, 6, 23, 59))).toBe(parseDate('06/03/2020'));
  });
});
