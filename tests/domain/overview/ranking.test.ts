import { describe, expect, test } from 'vitest';
import { centerOf, leaders, ranking } from '../../../src/domain/overview/ranking.ts';
import type { Result } from '../../../src/domain/periods/Result.ts';
import { shownScore } from '../../../src/domain/text/formatNumber.ts';
import { person, unit } from './facts.ts';

const codes = (results: readonly Result[]) => results.map(({ code }) => code);
const missing = { score: 'Chưa đủ dữ liệu', rating: '', rank: 0 };

describe('ranking', () => {
  test.each<[string, Result[], string[]]>([
    ['by rank', [unit('A', { rank: 2 }), unit('B', { rank: 1 })], ['B', 'A']],
    [
      'ties in the order of their tab',
      [unit('A', { rank: 2 }), unit('B', { rank: 1 }), unit('C', { rank: 1 })],
      ['B', 'C', 'A'],
    ],
    [
      'by rank also against the total: the rating goes first',
      [unit('A', { rank: 2, score: 99 }), unit('B', { rank: 1, score: 70 })],
      ['B', 'A'],
    ],
    [
      'without a total last',
      [unit('A', missing), unit('B', { rank: 2 }), unit('C', { rank: 1 })],
      ['C', 'B', 'A'],
    ],
    [
      'a typed-over total behind those with a rank and before those without a total, the higher first',
      [
        unit('A', missing),
        unit('B', { rank: 0, score: 50 }),
        unit('C', { rank: 0, score: 99 }),
        unit('D', { rank: 7, score: 10 }),
      ],
      ['D', 'C', 'B', 'A'],
    ],
    [
      'the Trung tâm and people are left out',
      [unit('TT', { kind: 'Trung tâm' }), person('X', 'Công chức'), unit('A')],
      ['A'],
    ],
    ['nobody', [], []],
  ])('%s', (_, results, expected) => {
    expect(codes(ranking(results))).toEqual(expected);
  });

  test('the given order is left as it was', () => {
    const given = [unit('A', { rank: 2 }), unit('B', { rank: 1 })];
    ranking(given);
    expect(codes(given)).toEqual(['A', 'B']);
  });
});

test.each<[string, Result[], string[]]>([
  ['one', [unit('A', { rank: 2 }), unit('B')], ['B']],
  ['two that tie', [unit('A'), unit('B')], ['A', 'B']],
  ['none without a total', [unit('A', missing)], []],
  [
    'the first of the people and the Trung tâm lead no units',
    [unit('TT', { kind: 'Trung tâm' }), person('X', 'Công chức')],
    [],
  ],
])('leaders: %s', (_, results, expected) => {
  expect(codes(leaders(results))).toEqual(expected);
});

test('the Trung tâm is found by its kind, not by its name', () => {
  const results = [
    person('Trung tâm', 'Công chức'),
    unit('A', { name: 'Trung tâm' }),
    unit('B', { kind: 'Trung tâm' }),
  ];
  expect(centerOf(results)?.code).toBe('B');
  expect(centerOf([unit('A')])).toBeUndefined();
});

test.each([
  [94.9, '94,90'],
  [100, '100,00'],
  [0, '0,00'],
  ['Chưa đủ dữ liệu', 'Chưa đủ dữ liệu'],
  ['', ''],
])('the total %j is shown as %j', (score, shown) => {
  expect(shownScore(score)).toBe(shown);
});
