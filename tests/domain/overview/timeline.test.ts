import { expect, test } from 'vitest';
import type { UnitThen } from '../../../src/domain/overview/Facts.ts';
import { gapsOf } from '../../../src/domain/overview/gaps.ts';
import { timeline } from '../../../src/domain/overview/timeline.ts';

const then = (
  period: string,
  code: string,
  score: number | string,
  rank: number,
  rating = 'Tốt',
): UnitThen => ({
  ...{ period, code, name: `Phòng ${code}`, score, rating, rank },
  afterCeiling: '',
});

const quarters = [
  then('Quý II/2020', 'P1', 92.5, 1, 'Xuất sắc'),
  then('Quý II/2020', 'P2', 88, 2),
  then('Quý II/2020', 'P4', 'Chưa đủ dữ liệu', 0, ''),
  then('Quý I/2020', 'P2', 90.1, 1),
  then('Quý I/2020', 'P1', 85.25, 2),
  then('Quý I/2020', 'P3', 80, 3),
];

test('the earliest first, units by rank in the last, with what has changed in it', () => {
  const { periods, units } = timeline(quarters, '')!;
  expect(periods).toEqual(['Quý I/2020', 'Quý II/2020']);
  expect(units.map(({ code, then: own, change }) => [code, own.map(one => one?.score), change])).toEqual([
    ['P1', [85.25, 92.5], { score: 7.25, rank: [2, 1], rating: ['Tốt', 'Xuất sắc'] }],
    ['P2', [90.1, 88], { score: -2.1, rank: [1, 2], rating: null }],
    ['P4', [undefined, 'Chưa đủ dữ liệu'], { score: null, rank: null, rating: null }],
    ['P3', [80, undefined], { score: null, rank: null, rating: null }],
  ]);
});

test.each([
  ['nothing is frozen', [], '', undefined],
  ['one period', quarters.slice(0, 3), '', undefined],
  ['the first one is shown', quarters, 'Quý I/2020', undefined],
  ['the second one is shown', quarters, 'Quý II/2020', ['Quý I/2020', 'Quý II/2020']],
  ['one of another kind is frozen last', [then('Năm 2020', 'P1', 90, 1), ...quarters], '', undefined],
  [
    'a quarter beside it is shown',
    [then('Năm 2020', 'P1', 90, 1), ...quarters],
    'Quý II/2020',
    ['Quý I/2020', 'Quý II/2020'],
  ],
  [
    'a name that is no period',
    [then('đợt thử', 'P1', 90, 1), ...quarters],
    '',
    ['Quý I/2020', 'Quý II/2020'],
  ],
  [
    'seven months: the last six',
    Array.from({ length: 7 }, (_, at) => then(`Tháng ${7 - at}/2020`, 'P1', 90, 1)),
    '',
    [2, 3, 4, 5, 6, 7].map(month => `Tháng ${month}/2020`),
  ],
] as const)('%s', (_, history, shown, periods) => {
  expect(timeline(history, shown)?.periods).toEqual(periods);
});

test('the rating after the ceilings is compared', () => {
  const history = quarters.map(one => ({
    ...one,
    rating: 'Xuất sắc',
    afterCeiling: one.period === 'Quý II/2020' ? 'Tốt' : '',
  }));
  expect(timeline(history, '')!.units[0]!.change.rating).toEqual(['Xuất sắc', 'Tốt']);
});

test('what targets lack: the largest gap first, without data last, reached ones apart', () => {
  const target = (code: string, part: number, whole: number, missing = 0) => ({
    ...{ side: 'units' as const, code, content: '', missing, part, whole },
    ...{ met: part === whole ? 1 : 0, of: whole === 0 ? 0 : 1 },
  });
  const { open, reached } = gapsOf([
    ...[
      target('A', 92, 94),
      target('B', 10, 10),
      target('C', 0, 0, 1),
      target('D', 1, 2),
      target('E', 5, 5, 2),
    ],
  ]);
  expect(open.map(({ target: { code }, share }) => [code, share])).toEqual([
    ['D', 0.5],
    ['A', 1 - 92 / 94],
    ['E', 0],
    ['C', null],
  ]);
  expect(reached.map(({ code }) => code)).toEqual(['B']);
});
