import { afterEach, describe, expect, test, vi } from 'vitest';
import { dayOfIso, momentOf, recentOf } from '../../../src/pages/texts/clock.ts';

const inZone = (zone: string) => vi.stubGlobal('document', { documentElement: { dataset: { zone } } });

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a moment is shown in the time zone of the spreadsheet, wherever the browser is', () => {
  test.each([
    ['Asia/Ho_Chi_Minh', '2020-02-02T17:00:00.000Z', '00:00 03/02/2020', '03/02/2020'],
    ['Asia/Ho_Chi_Minh', '2020-02-03T02:05:00.000Z', '09:05 03/02/2020', '03/02/2020'],
    ['America/New_York', '2020-02-03T02:05:00.000Z', '21:05 02/02/2020', '02/02/2020'],
    ['Asia/Kolkata', '2020-02-03T02:05:00.000Z', '07:35 03/02/2020', '03/02/2020'],
  ])('%s: %s is %s', (zone, iso, moment, day) => {
    inZone(zone);
    expect([momentOf(iso), dayOfIso(iso)]).toEqual([moment, day]);
  });

  test('what lies within today there has its hour only', () => {
    vi.useFakeTimers({ now: new Date('2020-02-02T17:30:00.000Z') });
    inZone('Asia/Ho_Chi_Minh');
    expect(recentOf('2020-02-02T17:05:00.000Z')).toBe('00:05');
    expect(recentOf('2020-02-02T16:55:00.000Z')).toBe('23:55 02/02/2020');
  });

  test.each(['', 'Mars/Olympus'])('without a zone the browser knows, its own: «%s»', zone => {
    inZone(zone);
    const at = new Date(2020, 1, 3, 9, 5);
    expect(momentOf(at.toISOString())).toBe('09:05 03/02/2020');
  });

  test('what has not happened has no moment', () => {
    inZone('');
    expect([momentOf(''), dayOfIso('')]).toEqual(['', '']);
  });
});
