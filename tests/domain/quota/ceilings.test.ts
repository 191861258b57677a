import { describe, expect, test } from 'vitest';
import type { Ceiling } from '../../../src/domain/quota/Ceiling.ts';
import { ceilingGroups, type Rated } from '../../../src/domain/quota/ceilingGroups.ts';
import { contestsOf } from '../../../src/domain/quota/contests.ts';
import type { Base } from '../../../src/domain/quota/parsing.ts';
import { byUnit, ceiling, HTT, HTXS, many, rated, unit } from './ceilingOf.ts';

const limits = (people: readonly Rated[], ...ceilings: readonly Partial<Ceiling>[]) =>
  contestsOf(
    people,
    ceilings.map(one => ceiling(one)),
    byUnit,
  ).flatMap(one => one.ceilings.map(({ groups }) => groups.map(({ limit }) => limit)));
const raised = (when: 'body' | 'decided' | 'undecided') => ({ raised: { share: 0.25, when } });

describe('vectors of the decree', () => {
  const ofUnits = { kind: 'units', minimum: { count: 1, fewerThan: 5 }, basis: 'NĐ 233/2026 Đ.7.7' } as const;
  const units = (count: number) => Array.from({ length: count }, (_, at) => unit(`P${at}`, 80, HTT));

  test.each<[string, readonly Rated[], Partial<Ceiling>, number]>([
    ['4 units → 1', units(4), ofUnits, 1],
    ['4 units without the minimum → 0', units(4), { kind: 'units' }, 0],
    ['5 units → 20 %', units(5), ofUnits, 1],
    ['9 units → 20 %', units(9), ofUnits, 1],
    ['the Trung tâm is none of the units', [...units(4), unit('Trung tâm', 95, HTXS)], ofUnits, 1],
    ['10 people at HTT or better → 2', many(10, HTT), {}, 2],
    ['10 people, raised to 25 % → 2', many(10, HTT), raised('decided'), 2],
    ['24 people → 4', many(24, HTT), {}, 4],
    ['24 people, raised to 25 % → 6', many(24, HTT), raised('decided'), 6],
    ['24 people, not yet decided → 4', many(24, HTT), raised('undecided'), 4],
    ['those in the top band are in the base', [...many(4, HTXS, 95), ...many(20, HTT)], {}, 4],
    ['«Không xếp loại» (5 months) is outside', [...many(9, HTT), ...many(9, 'Không xếp loại')], {}, 1],
    ['«Không áp dụng» is outside', [...many(9, HTT), rated('A', 'Không áp dụng', '')], {}, 1],
    ['7 months with maternity leave, rated: counts', [...many(9, HTT), rated('A', 85, HTT)], {}, 2],
    ['«tạm tính 2/4 quý» behind a band is that band', many(10, `${HTT} (tạm tính 2/4 quý)`), {}, 2],
  ])('%s', (_, people, change, expected) => {
    expect(limits(people, change)).toEqual([[expected]]);
  });

  test('units that are not to be rated are none of the five', () => {
    const people = [...units(4), unit('P9', 0, 'Không xếp loại')];
    expect(limits(people, ofUnits)).toEqual([[1]]);
    expect(limits(people, { ...ofUnits, minimum: { count: 2, fewerThan: 4 } })).toEqual([[0]]);
    expect(limits(people, { ...ofUnits, minimum: { count: 2, fewerThan: null } })).toEqual([[2]]);
  });

  test.each([
    [HTXS, 6],
    [HTT, 4],
    ['', 4],
  ])('where the body is rated «%s», 24 people → %i', (rating, expected) => {
    expect(limits([...many(24, HTT), unit('Trung tâm', 92, rating)], raised('body'))).toEqual([[expected]]);
  });

  test('without a row of the body nothing is raised by it', () => {
    expect(limits(many(24, HTT), raised('body'))).toEqual([[4]]);
  });
});

describe('the base', () => {
  const good: Base = { band: HTT, orBetter: false };
  test.each<[string, Base, number, number]>([
    ['a band alone', good, 9, 1],
    ['a band or better', { band: HTT, orBetter: true }, 12, 2],
    ['all who are rated', 'all', 17, 3],
    ['a band that the rows do not know', { band: 'Giỏi', orBetter: true }, 0, 0],
  ])('%s', (_, base, count, limit) => {
    const people = [...many(3, HTXS, 95), ...many(9, HTT), ...many(5, 'Hoàn thành nhiệm vụ', 65)];
    people.push(...many(9, 'lạ', 65), ...many(2, ''));
    expect(ceilingGroups(people, ceiling({ base }), 0.2, byUnit)[0]).toMatchObject({
      ...{ base: count, limit, unrated: 11, isMinimum: false },
    });
  });

  test('0.07 × 100 is 7 although its product is not exact', () => {
    expect(limits(many(100, HTT), { share: 0.07 })).toEqual([[7]]);
    expect(limits(many(100, HTT), { share: 0.29 })).toEqual([[29]]);
  });
});

describe('groups', () => {
  const people = [
    ...many(2, HTXS, 95, { unit: 'A' }),
    ...many(8, HTT, 80, { unit: 'A' }),
    ...many(3, HTXS, 92, { unit: 'B' }),
    ...many(2, HTT, 80, { unit: 'B' }),
  ];
  const standingsOf = (...ceilings: readonly Partial<Ceiling>[]) => {
    const [contest] = contestsOf(
      people,
      ceilings.map(one => ceiling(one)),
      byUnit,
    );
    return contest!.contenders.map(({ one, standing }) => `${one.result.unit} ${standing}`);
  };

  test('each has its own number', () => {
    expect(limits(people, { grouping: 'Nhóm công việc' })).toEqual([[2, 1]]);
    expect(limits(people, {})).toEqual([[3]]);
  });

  test('of the ceilings of the body and of the groups the smaller wins', () => {
    const both = [{}, { grouping: 'Nhóm công việc' }];
    expect(standingsOf(...both)).toEqual(['A within', 'A within', 'B tied', 'B tied', 'B tied']);
    const oneOfAll = [{ share: 0.1 }, { grouping: 'Nhóm công việc' }];
    expect(limits(people, ...oneOfAll)).toEqual([[1], [2, 1]]);
    expect(standingsOf(...oneOfAll)).toEqual(['A tied', 'A tied', 'B over', 'B over', 'B over']);
    const fewOfGroups = [{ share: 1 }, { grouping: 'Nhóm công việc', share: 0.1 }];
    expect(standingsOf(...fewOfGroups)).toEqual(['A tied', 'A tied', 'B over', 'B over', 'B over']);
  });

  test('bands of another name are known by their place; ceilings of other bands stand apart', () => {
    const heads = { result: rated('A', 99, 'Giỏi').result, bands: ['Giỏi', 'Tốt'] };
    const found = contestsOf(
      [heads, ...many(9, HTT)],
      [ceiling({ base: 'all' }), ceiling({ band: HTT, share: 0.5 })],
      byUnit,
    );
    expect(found.map(one => [one.band, one.contenders.length])).toEqual([
      ['', 1],
      [HTT, 9],
    ]);
    expect(found[0]!.contenders[0]).toMatchObject({ one: heads, standing: 'within' });
  });
});
