import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOf } from '../../../src/domain/periods/differences.ts';
import { contestsOf, settle } from '../../../src/domain/quota/contests.ts';
import { headsAbove } from '../../../src/domain/quota/headsAbove.ts';
import { bands, byUnit, ceiling, HTT, HTXS, many, rated, unit } from './ceilingOf.ts';

const stay = (...codes: readonly string[]) => new Set(codes.map(code => keyOf({ side: 'staff', code })));

describe('who is not chosen falls one band', () => {
  const people = [
    rated('A', 97, HTXS),
    rated('B', 95, `${HTXS} (tạm tính 2/4 quý)`),
    rated('C', 95, HTXS),
    ...many(9, HTT),
  ];
  const contests = contestsOf(people, [ceiling()], byUnit);
  const fallen = (...codes: readonly string[]) => [...settle(contests, stay(...codes)).fallen];

  test('with what stands behind the rating', () => {
    expect(fallen('A', 'C')).toEqual([['staff B', `${HTT} (tạm tính 2/4 quý)`]]);
    expect(fallen('B', 'C')).toEqual([['staff A', HTT]]);
    expect(fallen()).toHaveLength(3);
  });

  test('more than the ceiling are told, with the ceiling that they pass', () => {
    expect(settle(contests, stay('A', 'B')).excess).toEqual([]);
    const { excess } = settle(contests, stay('A', 'B', 'C'));
    expect(
      excess.map(({ ceiling: { basis }, group: { limit }, staying }) => [basis, limit, staying]),
    ).toEqual([['NĐ 233/2026 Đ.12.6', 2, 3]]);
  });

  test('the last band has nothing below', () => {
    const last = [rated('A', 10, bands[3])];
    const found = contestsOf(last, [ceiling({ band: bands[3], share: 0 })], byUnit);
    expect([...settle(found, new Set()).fallen]).toEqual([['staff A', bands[3]]]);
  });

  test('who falls into a band that has a ceiling of its own counts there', () => {
    const both = contestsOf(
      [...many(2, HTXS, 95), ...many(2, HTT)],
      [ceiling({ share: 0, base: 'all' }), ceiling({ band: HTT, share: 0.5, base: 'all' })],
      byUnit,
    );
    const { excess } = settle(both, stay(`${HTT}0`, `${HTT}1`));
    expect(excess.map(({ ceiling: { band }, staying }) => [band, staying])).toEqual([[HTT, 4]]);
  });
});

/** People of three units with points in the two upper bands. */
const staff = fc
  .array(fc.record({ score: fc.integer({ min: 70, max: 100 }), unit: fc.constantFrom('A', 'B', 'C') }), {
    maxLength: 25,
  })
  .map(list =>
    list.map(({ score, unit: of }, at) => rated(String(at), score, score < 90 ? HTT : HTXS, { unit: of })),
  );
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('after choosing whoever is within, no ceiling is passed, and nobody who is better in both falls', () => {
  fc.assert(
    fc.property(staff, share, share, (people, ofBody, ofGroup) => {
      const ceilings = [ceiling({ share: ofBody }), ceiling({ share: ofGroup, grouping: 'Mã đơn vị' })];
      const contests = contestsOf(people, ceilings, byUnit);
      const within = contests.flatMap(({ contenders }) =>
        contenders.flatMap(({ one, standing }) => (standing === 'within' ? [keyOf(one.result)] : [])),
      );
      const { fallen, excess } = settle(contests, new Set(within));
      expect(excess).toEqual([]);
      for (const a of people.filter(({ result }) => fallen.has(keyOf(result))))
        for (const b of people.filter(({ result }) => within.includes(keyOf(result))))
          if (a.result.unit === b.result.unit)
            expect(a.result.score).toBeLessThanOrEqual(Number(b.result.score));
    }),
  );
});

test('any choice that is not refused is within all ceilings', () => {
  fc.assert(
    fc.property(staff, share, fc.array(fc.integer({ min: 0, max: 24 })), (people, given, chosen) => {
      const contests = contestsOf(people, [ceiling({ share: given, grouping: 'Mã đơn vị' })], byUnit);
      const stays = stay(...chosen.map(String));
      const { fallen, excess } = settle(contests, stays);
      for (const { groups } of contests.flatMap(one => one.ceilings))
        for (const group of groups) {
          const staying = group.members.filter(
            ({ result }) => result.rating === HTXS && !fallen.has(keyOf(result)),
          ).length;
          expect(staying > group.limit).toBe(excess.some(one => one.group === group));
        }
    }),
  );
});

test('raising the share never lowers a ceiling', () => {
  fc.assert(
    fc.property(staff, share, share, (people, one, other) => {
      const limits = (of: number) =>
        contestsOf(people, [ceiling({ share: of, minimum: { count: 1, fewerThan: 5 } })], byUnit)
          .flatMap(({ ceilings }) => ceilings.flatMap(({ groups }) => groups))
          .map(({ limit }) => limit);
      const [low, high] = [limits(Math.min(one, other)), limits(Math.max(one, other))];
      for (const [at, limit] of low.entries()) expect(high[at]).toBeGreaterThanOrEqual(limit);
    }),
  );
});

describe('heads above their units', () => {
  const head = (rating: string, change = {}) => rated('H', 95, rating, { head: true, unit: 'P1', ...change });
  test.each([
    ['above', head(HTXS), unit('P1', 80, HTT), 1],
    ['as the unit', head(HTT), unit('P1', 80, HTT), 0],
    ['below', head(HTT), unit('P1', 95, HTXS), 0],
    ['above for a year that is not whole', head(`${HTXS} (tạm tính 2/4 quý)`), unit('P1', 80, HTT), 1],
    ['held down by a ceiling', head(HTXS, { afterCeiling: HTT }), unit('P1', 80, HTT), 0],
    ['no head', head(HTXS, { head: false }), unit('P1', 80, HTT), 0],
    ['of another unit', head(HTXS, { unit: 'P2' }), unit('P1', 80, HTT), 0],
    ['a unit without a rating', head(HTXS), unit('P1', 80, ''), 0],
  ])('%s', (_, one, of, count) => {
    expect(headsAbove([one, of])).toHaveLength(count);
  });

  test('as the ceiling of the units leaves these', () => {
    const of = unit('P1', 95, HTXS);
    const lowered = { ...of, result: { ...of.result, afterCeiling: HTT } };
    expect(headsAbove([head(HTXS), lowered])).toHaveLength(1);
  });
});
