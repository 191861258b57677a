import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Base, Grouping } from '../../../src/domain/quota/Quota.ts';
import { quotaGroups } from '../../../src/domain/quota/quotaGroups.ts';
import { person } from '../periods/result.ts';

const bands = ['Xuất sắc', 'Tốt', 'Khá', 'Trung bình'];
const good: Base = { band: 'Tốt', orBetter: false };
const rated = (code: string, score: number, rating: string, change = {}) => ({
  result: person(code, score, rating, change),
  bands,
});
const many = (count: number, rating: string, score = 80, change = {}) =>
  Array.from({ length: count }, (_, at) => rated(`${rating}${at}`, score, rating, change));
const top = (...scores: number[]) => scores.map((score, at) => rated(`X${at}`, score, 'Xuất sắc'));
const quota = (base: Base, share = 0.2, grouping: Grouping = 'body') => ({ share, base, grouping });

describe('the ceiling', () => {
  test.each<[string, number, Base, number]>([
    ['20 % of 10 rated Tốt', 10, good, 2],
    ['20 % of 9, rounded down', 9, good, 1],
    ['20 % of 4', 4, good, 0],
    ['20 % of Tốt or better', 9, { band: 'Tốt', orBetter: true }, 2],
    ['20 % of all', 9, 'all', 3],
  ])('%s', (_, count, base, ceiling) => {
    const people = [...top(95, 94, 93), ...many(count, 'Tốt'), ...many(5, 'Khá', 65)];
    people.push(...many(9, 'lạ', 65));
    expect(quotaGroups(people, quota(base))[0]!.ceiling).toBe(ceiling);
  });

  test('0.07 × 100 is 7 although its product is not exact', () => {
    expect(quotaGroups(many(100, 'Tốt'), quota(good, 0.07))[0]!.ceiling).toBe(7);
    expect(quotaGroups(many(100, 'Tốt'), quota(good, 0.29))[0]!.ceiling).toBe(29);
  });

  test('a band that the row does not know is nobody’s', () => {
    const base: Base = { band: 'Giỏi', orBetter: true };
    expect(quotaGroups(many(10, 'Tốt'), quota(base))[0]).toMatchObject({ base: 0, ceiling: 0 });
  });

  test('a provisional rating is in its own band', () => {
    const people = [...top(95), ...many(5, 'Tốt (tạm tính 2/4 quý)')];
    people.push(rated('P', 99, 'Xuất sắc (tạm tính 2/4 quý)'));
    expect(quotaGroups(people, quota(good))[0]).toMatchObject({ base: 5, ceiling: 1, top: { length: 2 } });
  });

  test('whoever has no rating is in neither number, and is counted', () => {
    const people = [...many(10, 'Tốt'), ...many(3, '', 0)];
    expect(quotaGroups(people, quota('all'))[0]).toMatchObject({ base: 10, ceiling: 2, unrated: 3 });
  });
});

describe('the line', () => {
  test.each([
    ['fewer than the ceiling', [95], ['within']],
    ['as many as the ceiling', [95, 94], ['within', 'within']],
    ['one too many', [95, 94, 93], ['within', 'within', 'over']],
    ['equals below the line', [95, 94, 93, 93], ['within', 'within', 'over', 'over']],
    ['equals above the line', [95, 95, 93], ['within', 'within', 'over']],
    ['equals at the line', [95, 94, 94, 90], ['within', 'tied', 'tied', 'over']],
    ['all equal', [95, 95, 95], ['tied', 'tied', 'tied']],
  ])('%s', (_, scores, expected) => {
    const [group] = quotaGroups([...top(...scores), ...many(10, 'Tốt')], quota(good));
    expect(group!.top.map(({ standing }) => standing)).toEqual(expected);
  });

  test('whoever is in the top band stands best first, without a total last', () => {
    const [group] = quotaGroups(
      [
        ...top(93, 95),
        rated('V', Number.NaN, 'Xuất sắc', { score: 'Chưa đủ dữ liệu' }),
        ...top(94),
        ...many(10, 'Tốt'),
      ],
      quota(good),
    );
    expect(group!.top.map(({ result, standing }) => [result.score, standing])).toEqual([
      [95, 'within'],
      [94, 'within'],
      [93, 'over'],
      ['Chưa đủ dữ liệu', 'over'],
    ]);
  });

  test('with no place at all everybody is over, equals too', () => {
    const [group] = quotaGroups([...top(95, 95), ...many(4, 'Tốt')], quota(good));
    expect(group!.top.map(({ standing }) => standing)).toEqual(['over', 'over']);
  });
});

describe('groups', () => {
  const people = [
    ...many(5, 'Tốt', 80, { unit: 'P1', head: true, kind: 'Công chức' }),
    ...many(10, 'Tốt', 80, { unit: 'P2' }),
  ];
  test.each<[Grouping, [string, number][]]>([
    ['body', [['', 3]]],
    [
      'unit',
      [
        ['P1', 1],
        ['P2', 2],
      ],
    ],
    [
      'heads',
      [
        ['Người đứng đầu', 1],
        ['Không giữ chức vụ', 2],
      ],
    ],
    [
      'kind',
      [
        ['Công chức', 1],
        ['Viên chức', 2],
      ],
    ],
  ])('%s', (grouping, expected) => {
    const groups = quotaGroups(people, quota(good, 0.2, grouping));
    expect(groups.map(({ name, ceiling }) => [name, ceiling])).toEqual(expected);
  });

  test('bands of another name are known by their place', () => {
    const heads = ['Giỏi', 'Tốt'];
    const [group] = quotaGroups(
      [{ result: person('A', 99, 'Giỏi'), bands: heads }, ...many(5, 'Tốt')],
      quota(good),
    );
    expect(group).toMatchObject({ base: 5, ceiling: 1, top: [{ standing: 'within' }] });
  });
});

const staff = fc.array(
  fc.record({ score: fc.integer({ min: 60, max: 70 }), at: fc.integer({ min: -1, max: 3 }) }),
  { maxLength: 40 },
);
const asRated = (list: readonly { score: number; at: number }[]) =>
  list.map(({ score, at }, i) => rated(String(i), score, bands[at] ?? ''));

test('within is never more than the ceiling; with the tied ones it reaches it where it can', () => {
  fc.assert(
    fc.property(staff, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
      for (const { ceiling, top: all } of quotaGroups(asRated(list), quota('all', share))) {
        const count = (standing: string) => all.filter(one => one.standing === standing).length;
        expect(count('within')).toBeLessThanOrEqual(ceiling);
        expect(count('within') + count('tied')).toBeGreaterThanOrEqual(Math.min(ceiling, all.length));
        if (all.length <= ceiling) expect(count('within')).toBe(all.length);
      }
    }),
  );
});

test('whoever is within stands above everybody who is not', () => {
  fc.assert(
    fc.property(staff, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
      for (const { top: all } of quotaGroups(asRated(list), quota('all', share))) {
        const order = { within: 2, tied: 1, over: 0 };
        for (const a of all)
          for (const b of all)
            if (order[a.standing] > order[b.standing])
              expect(Number(a.result.score)).toBeGreaterThan(Number(b.result.score));
      }
    }),
  );
});
