import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countInitiatives } from '../../../src/domain/counting/countInitiatives.ts';
import { initiativeStates } from '../../../src/domain/initiative/states.ts';
import { initiativeCounts } from '../../../src/domain/overview/initiativeCounts.ts';
import { ratingCounts } from '../../../src/domain/overview/ratingCounts.ts';
import type { Result } from '../../../src/domain/periods/Result.ts';
import { initiative, person, unit } from './facts.ts';

const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / 86_400_000;
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

test('states in the order of their life, then those that have ended; what is no state comes last, as it is written', () => {
  const states = ['xong rồi', 'Có hiệu quả', 'ĐÃ RÚT', '', 'da dang ky', 'Đã đăng ký'];
  const counts = initiativeCounts(
    states.map(state => initiative(state)),
    2020,
  );
  expect(counts.states.map(({ state, count }) => [state, count])).toEqual([
    ['Đã đăng ký', 2],
    ['Có hiệu quả', 1],
    ['Đã rút', 1],
    ['xong rồi', 1],
    ['', 1],
  ]);
  expect(counts).toMatchObject({ registered: 3, effective: 1, ended: 1, waiting: 2 });
});

test.each([
  ['registered', 'Đã đăng ký', { number: 'SK-1' }, { registered: 1, ended: 0, waiting: 0 }],
  ['to be completed', 'Cần bổ sung', { number: 'SK-1' }, { registered: 1, ended: 0, waiting: 0 }],
  ['refused', 'Không duyệt', { number: 'SK-1' }, { registered: 0, ended: 1, waiting: 0 }],
  ['withdrawn', 'Đã rút', { number: 'SK-1' }, { registered: 0, ended: 1, waiting: 0 }],
  ['not recognised after its effect', 'Không công nhận', { number: 'SK-1' }, { registered: 1, effective: 1 }],
  ['without a number', 'Đã đăng ký', { number: '' }, { registered: 0, ended: 0, waiting: 1 }],
  ['without a state', '', { number: 'SK-1' }, { registered: 0, ended: 0, waiting: 1 }],
])('an initiative that is %s', (_, state, more, expected) => {
  expect(initiativeCounts([initiative(state, more)], 2020)).toMatchObject(expected);
});

test('counts those that COUNT_INITIATIVES counts for the Trung tâm', () => {
  const state = fc.constantFrom(...initiativeStates.map(({ name }) => name));
  const number = fc.constantFrom('SK-1', 'SK-2', '');
  fc.assert(
    fc.property(fc.array(fc.record({ state, number })), facts => {
      const register = [
        ['Số tiếp nhận', 'Tên', 'Mã đơn vị', 'Trạng thái'],
        ...facts.map(fact => [fact.number, 'Tên', 'P1', fact.state]),
      ];
      const [, [registered, effective]] = countInitiatives(
        [['Mã đơn vị'], ['Trung tâm']],
        register,
        'Đã đăng ký; Có hiệu quả',
      ) as [unknown, [number, number]];
      const counts = initiativeCounts(
        facts.map(fact => initiative(fact.state, { number: fact.number })),
        2020,
      );
      expect([counts.registered, counts.effective]).toEqual([registered, effective]);
    }),
  );
});

test.each([
  ['Có hiệu quả', 1],
  ['Được công nhận', 1],
  ['Không công nhận', 1],
  ['Đã áp dụng', 0],
  ['Không duyệt', 0],
  ['Đã rút', 0],
])('an initiative in the state «%s» has had effect: %i', (state, expected) => {
  expect(initiativeCounts([initiative(state)], 2020).effective).toBe(expected);
});

test.each([
  ['the first day of the year', day(2020, 1, 1), 0],
  ['the last day', day(2020, 12, 31), 11],
  ['29 February', day(2020, 2, 29), 1],
  ['the day before the year', day(2019, 12, 31), undefined],
  ['the day after it', day(2021, 1, 1), undefined],
  ['no day', null, undefined],
])('by month: %s', (_, registered, month) => {
  const { months, outside } = initiativeCounts([initiative('Đã duyệt', { registered })], 2020);
  expect(months.findIndex(count => count > 0)).toBe(month ?? -1);
  expect(outside).toBe(month === undefined ? 1 : 0);
});

test('states add up to all, months with what is outside to those that are registered', () => {
  const state = fc.oneof(fc.constantFrom(...initiativeStates.map(({ name }) => name)), fc.string());
  const registered = fc.option(fc.integer({ min: 17_000, max: 19_000 }));
  fc.assert(
    fc.property(fc.array(fc.record({ state, registered })), facts => {
      const counts = initiativeCounts(
        facts.map(fact => initiative(fact.state, { registered: fact.registered })),
        2020,
      );
      expect(sum(counts.states.map(({ count }) => count))).toBe(facts.length);
      expect(sum(counts.months) + counts.outside).toBe(counts.registered);
      expect(counts.registered + counts.ended + counts.waiting).toBe(facts.length);
    }),
  );
});

test('ratings: units without the Trung tâm, heads apart, others by category; groups without anybody are left out', () => {
  const results = [
    unit('TT', { kind: 'Trung tâm', rating: 'Xuất sắc' }),
    unit('A', { rating: 'Tốt' }),
    unit('B', { rating: '' }),
    person('1', 'Công chức', { head: true, rating: 'Xuất sắc' }),
    person('2', 'viên chức', { rating: 'Tốt' }),
    person('3', 'Viên chức', { rating: 'Khá' }),
    person('4', '', { rating: '' }),
  ];
  const { bands, groups } = ratingCounts(results, ['Xuất sắc', 'Tốt', 'Khá']);
  expect(bands).toEqual(['Xuất sắc', 'Tốt', 'Khá']);
  expect(groups).toEqual([
    { group: 'units', size: 2, counts: [0, 1, 0], unrated: 1 },
    { group: 'heads', size: 1, counts: [1, 0, 0], unrated: 0 },
    { group: 'publicEmployee', size: 2, counts: [0, 1, 1], unrated: 0 },
    { group: 'other', size: 1, counts: [0, 0, 0], unrated: 1 },
  ]);
});

test('what is no band of the criteria is no rating, whoever has typed it', () => {
  const results = [
    person('1', 'Công chức', { rating: 'Loại A' }),
    person('2', 'Công chức', { rating: 'Tốt' }),
    person('3', 'Công chức', { rating: '#ERROR!' }),
    person('4', 'Công chức', { rating: 'Loading…' }),
    person('5', 'Công chức', { rating: 'Mất điểm ở T2 (còn thiếu 2 ngày)' }),
    person('6', 'Công chức', { rating: 'Không áp dụng' }),
  ];
  expect(ratingCounts(results, ['Tốt'])).toEqual({
    bands: ['Tốt', 'Không xếp loại'],
    groups: [{ group: 'official', size: 6, counts: [1, 1], unrated: 4 }],
  });
});

test('who has no criterion is not rated, which is not the same as not yet', () => {
  const results = [
    person('1', 'Viên chức', { score: 'Không áp dụng', rating: '' }),
    person('2', 'Viên chức', { score: 'Chưa đủ dữ liệu', rating: '' }),
    person('3', 'Viên chức', { score: 'Không áp dụng', rating: 'Tốt' }),
  ];
  expect(ratingCounts(results, ['Tốt'])).toEqual({
    bands: ['Tốt', 'Không xếp loại'],
    groups: [{ group: 'publicEmployee', size: 3, counts: [1, 1], unrated: 1 }],
  });
});

test('counted is the rating after a ceiling; a year that is not whole counts as its band', () => {
  const results = [
    person('1', 'Công chức', { rating: 'Tốt', afterCeiling: 'Khá' }),
    person('2', 'Công chức', { rating: 'Tốt (tạm tính 2/4 quý)', afterCeiling: '' }),
  ];
  expect(ratingCounts(results, ['Tốt', 'Khá'])).toEqual({
    bands: ['Tốt', 'Khá'],
    groups: [{ group: 'official', size: 2, counts: [1, 1], unrated: 0 }],
  });
});

test('every group adds up, and nobody is lost', () => {
  const kind = fc.constantFrom('Công chức', 'Viên chức', 'Người lao động', '', 'khác');
  const rating = fc.constantFrom('Tốt', 'Khá', '', 'cũ');
  fc.assert(
    fc.property(fc.array(fc.record({ kind, rating, head: fc.boolean() })), people => {
      const results: Result[] = people.map(({ kind: of, ...more }, at) => person(String(at), of, more));
      const { groups } = ratingCounts(results, ['Tốt', 'Khá']);
      for (const { size, counts, unrated } of groups) expect(sum(counts) + unrated).toBe(size);
      expect(sum(groups.map(({ size }) => size))).toBe(people.length);
    }),
  );
});

test('a provisional rating counts in its own band, and is never another one', () => {
  const people = [
    person('A', 'Viên chức', { rating: 'Tốt (tạm tính 2/4 quý)' }),
    person('B', 'Viên chức', { rating: 'Tốt' }),
  ];
  expect(ratingCounts(people, ['Xuất sắc', 'Tốt'])).toMatchObject({
    bands: ['Xuất sắc', 'Tốt'],
    groups: [{ counts: [0, 2], unrated: 0 }],
  });
});
