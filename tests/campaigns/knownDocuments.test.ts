import { describe, expect, test } from 'vitest';
import { campaigns } from '../../src/campaigns/campaigns.ts';
import { knownDocuments } from '../../src/campaigns/knownDocuments.ts';
import { parseDate } from '../../src/domain/text/parseDate.ts';

const numbers = knownDocuments.map(({ number }) => number);

test('no document is known twice, and no campaign has one of its own that all know', () => {
  const own = campaigns.flatMap(({ basis }) => basis.filter(one => !knownDocuments.includes(one)));
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(own.filter(({ number }) => numbers.includes(number))).toEqual([]);
});

describe.each(knownDocuments.map(one => [one.number, one] as const))('%s', (_, document) => {
  test('its days are days', () => {
    for (const day of [document.from, document.until, document.usableUntil])
      if (day !== undefined) expect(parseDate(day)).toEqual(expect.any(Number));
  });

  test('what has taken its place is known, and begins when it has ended', () => {
    if (document.replacedBy === undefined) return;
    const next = knownDocuments.find(({ number }) => number === document.replacedBy)!;
    expect(next).toBeDefined();
    if (document.until !== undefined && next.from !== undefined)
      expect(parseDate(next.from)).toBe(Number(parseDate(document.until)) + 1);
  });
});

test('the plan of 2020 rests on documents of its time: of none an end is known', () => {
  const plan = campaigns.find(({ id }) => id === 'cchc-2020')!;
  expect(plan.basis.filter(({ until, replacedBy }) => until ?? replacedBy)).toEqual([]);
});
