import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Places, standings } from '../../../src/domain/quota/standings.ts';

const all = (limit: number, count: number): Places => ({ groupOf: Array(count).fill(0), limits: [limit] });
const short = { within: 'w', tied: 't', over: 'o' };
const stand = (totals: readonly number[], ...ceilings: readonly Places[]) =>
  standings(totals, ceilings)
    .map(one => short[one])
    .join('');

describe('the line of one ceiling', () => {
  test.each([
    ['fewer than the ceiling', [95], 2, 'w'],
    ['as many as the ceiling', [95, 94], 2, 'ww'],
    ['one too many', [95, 94, 93], 2, 'wwo'],
    ['equals below the line', [95, 94, 93, 93], 2, 'wwoo'],
    ['equals above the line', [95, 95, 93], 2, 'wwo'],
    ['equals at the line', [95, 94, 94, 90], 2, 'wtto'],
    ['all equal', [95, 95, 95], 2, 'ttt'],
    ['no place at all', [95, 95], 0, 'oo'],
    ['alike to six places', [95.0000001, 95], 1, 'tt'],
    ['nobody', [], 1, ''],
  ])('%s', (_, totals, limit, expected) => {
    expect(stand(totals, all(limit, totals.length))).toBe(expected);
  });
});

describe('the line of several ceilings', () => {
  test.each<[string, readonly number[], readonly Places[], string]>([
    ['no ceiling holds nobody down', [95, 94], [], 'ww'],
    [
      'whom a group holds down leaves the place in the body to the next',
      [99, 98, 97, 96, 95],
      [all(3, 5), { groupOf: [0, 0, 1, 1, 1], limits: [1, 2] }],
      'wowwo',
    ],
    [
      'a tie in one group takes but its places of the body',
      [95, 95, 95, 90],
      [all(2, 4), { groupOf: [0, 0, 0, 1], limits: [1, 1] }],
      'tttw',
    ],
    [
      'among equals of two groups, who is alone in a group is no tie where the body has room',
      [95, 95, 95],
      [all(2, 3), { groupOf: [0, 1, 1], limits: [1, 1] }],
      'wtt',
    ],
    ['two ceilings of the same people', [95, 95, 95], [all(2, 3), all(2, 3)], 'ttt'],
    ['the smaller of two ceilings', [95, 94, 93], [all(2, 3), all(1, 3)], 'woo'],
  ])('%s', (_, totals, ceilings, expected) => {
    expect(stand(totals, ...ceilings)).toBe(expected);
  });
});

/** Totals best first, and up to three ceilings with up to four groups each. */
const contest = fc
  .array(fc.integer({ min: 90, max: 100 }), { maxLength: 14 })
  .map(totals => totals.sort((a, b) => b - a))
  .chain(totals =>
    fc.record({
      totals: fc.constant(totals),
      ceilings: fc.array(
        fc.integer({ min: 1, max: 4 }).chain(groups =>
          fc.record({
            groupOf: fc.array(fc.integer({ min: 0, max: groups - 1 }), {
              minLength: totals.length,
              maxLength: totals.length,
            }),
            limits: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: groups, maxLength: groups }),
          }),
        ),
        { maxLength: 3 },
      ),
    }),
  );

test('within is never more than any ceiling; whoever is held down is so by one that is full', () => {
  fc.assert(
    fc.property(contest, ({ totals, ceilings }) => {
      const stands = standings(totals, ceilings);
      const count = ({ groupOf }: Places, group: number, ...kinds: readonly string[]) =>
        stands.filter((one, at) => groupOf[at] === group && kinds.includes(one)).length;
      for (const places of ceilings)
        for (const [group, limit] of places.limits.entries())
          expect(count(places, group, 'within')).toBeLessThanOrEqual(limit);
      for (const [at, own] of stands.entries()) {
        if (own !== 'over') continue;
        const isFull = ({ groupOf, limits }: Places) =>
          count({ groupOf, limits }, groupOf[at]!, 'within', 'tied') >= limits[groupOf[at]!]!;
        expect(ceilings.some(isFull)).toBe(true);
      }
    }),
  );
});

test('nobody with fewer points stays while one of the same groups with more falls', () => {
  const order = { within: 2, tied: 1, over: 0 };
  fc.assert(
    fc.property(contest, ({ totals, ceilings }) => {
      const stands = standings(totals, ceilings);
      for (const [a, more] of totals.entries())
        for (const [b, fewer] of totals.entries()) {
          const isSame = ceilings.every(({ groupOf }) => groupOf[a] === groupOf[b]);
          if (isSame && more > fewer) expect(order[stands[a]!]).toBeGreaterThanOrEqual(order[stands[b]!]);
          if (isSame && more === fewer) expect(stands[a]).toBe(stands[b]);
        }
    }),
  );
});

test('ceilings with room for all hold nobody down', () => {
  fc.assert(
    fc.property(contest, ({ totals, ceilings }) => {
      const more = ceilings.map(({ groupOf, limits }) => ({ groupOf, limits: limits.map(one => one + 20) }));
      expect(standings(totals, more).every(one => one === 'within')).toBe(true);
    }),
  );
});
