import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreStaff } from '../../../../src/domain/scoring/scoreTable.ts';
import { runs } from '../../runs.ts';
import { makers } from './anyCriterion.ts';
import { type AnyTable, anyTable, bandNames, criteriaOf, staffOf } from './anyTable.ts';
import { typed, typedWord } from './typed.ts';

const everything = 'điểm; xếp loại; hạng; lý do; còn thiếu; tạm tính; chi tiết';
const jobs = ['Giáo viên', 'Bảo vệ', 'Văn thư và lưu trữ'];

/** A job and a level for each of six people, as people type them. */
const people = fc.array(
  fc.tuple(
    fc.constantFrom(...jobs).chain(job => fc.tuple(fc.constant(job), typedWord(job))),
    fc.integer({ min: 1, max: 3 }).chain(level => fc.tuple(fc.constant(level), typed(level))),
  ),
  { minLength: 6, maxLength: 6 },
);
type Person = readonly [job: readonly [string, unknown], level: readonly [number, unknown]];

const condition = fc.oneof(
  fc
    .tuple(fc.constantFrom(...jobs), fc.constantFrom('=', '<>', '≠'))
    .map(([job, sign]) => `Chức danh ${sign} ${job.includes(' và ') ? `"${job}"` : job}`),
  fc
    .tuple(fc.constantFrom('1', '2', '3'), fc.constantFrom('=', '<>'))
    .map(([level, sign]) => `Bậc ${sign} ${level}`),
);

const alone = Object.keys(makers).filter(rule => rule !== 'So với cao nhất' && rule !== 'Vượt chỉ tiêu');

/** Whether somebody meets the condition, read from its words alone. */
function meets(text: string, [[job], [level]]: Person): boolean {
  const [, column, sign, value] = /^(\S+(?: \S+)?) (=|<>|≠) "?([^"]+)"?$/.exec(text)!;
  return (String(column === 'Bậc' ? level : job) === value) === (sign === '=');
}

/** Bands of one population from 90, 70 and 40 points on. */
const bands = (population: string) =>
  bandNames.map((name, at) => [
    `Y${at}`,
    population,
    name,
    'Xếp loại',
    '',
    '',
    ['>= 90', '>= 70', '>= 40', ''][at],
    '',
    '',
  ]);

const staffWith = (table: AnyTable, persons: readonly Person[]) =>
  staffOf(table).map((row, at) => [
    ...row,
    ...(at === 0 ? ['Chức danh', 'Bậc'] : persons[at - 1]!.map(([, cell]) => cell)),
  ]);

/** The table with another Đối tượng for some of its criteria. */
const forThem = (table: AnyTable, which: readonly boolean[], population: string) =>
  criteriaOf(table).map((row, at) =>
    at > 0 && at <= table.criteria.length && which[at - 1] ? row.with(1, population) : row,
  );
const some = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 });

/** Two ways to say the same for some criteria give the same, words included. */
const same = (ways: fc.Arbitrary<readonly [string, string]>, times = 200) =>
  fc.assert(
    fc.property(anyTable(), people, some, ways, (table, persons, which, [one, other]) => {
      const staff = staffWith(table, persons);
      const shown = scoreStaff(staff, forThem(table, which, one), everything);
      expect(scoreStaff(staff, forThem(table, which, other), everything)).toEqual(shown);
    }),
    { numRuns: runs(times) },
  );

test('«X = a; X <> a» is everybody with something in X', () => {
  same(
    condition.map(text => {
      const turned = text.replace(/<>|≠|=/, sign => (sign === '=' ? '<>' : '='));
      return [`${text}; ${turned}`, 'Cá nhân'];
    }),
  );
});

test('«X = a và X <> a» is nobody, but of a kind with them', () => {
  same(
    condition.map(text => {
      const turned = text.replace(/<>|≠|=/, sign => (sign === '=' ? '<>' : '='));
      return [`${text} và ${turned}; Công chức`, 'Công chức'];
    }),
  );
});

test('«Cá nhân và X = a» is «X = a» among staff, whatever the case of its words', () => {
  same(condition.map(text => [`Cá nhân và ${text}`, text]));
  same(condition.map(text => [`${text} và Cá nhân`, text.toUpperCase()]));
});

test('the order of alternatives and of what holds at once changes nothing', () => {
  same(
    fc
      .tuple(fc.array(condition, { minLength: 2, maxLength: 4 }), fc.constantFrom('; ', ' và '))
      .map(([all, by]) => [all.join(by), all.toReversed().join(by)]),
  );
});

test('a criterion for some is, for each row, there or not', () => {
  fc.assert(
    fc.property(anyTable({ rules: alone }), people, some, condition, (table, persons, which, text) => {
      const staff = staffWith(table, persons);
      const view = 'điểm; xếp loại; tạm tính; lý do; còn thiếu';
      const found = scoreStaff(staff, forThem(table, which, text), view);
      const [theirs, others] = ['Cá nhân', 'Tập thể'].map(population =>
        scoreStaff(staff, forThem(table, which, population), view),
      );
      persons.slice(0, table.rows.length).forEach((person, at) => {
        expect(found[at + 1]).toEqual((meets(text, person) ? theirs : others)![at + 1]);
      });
    }),
    { numRuns: runs(300) },
  );
});

test('a set of bands for some is, for each of them, the only one', () => {
  fc.assert(
    fc.property(anyTable(), people, condition, (table, persons, text) => {
      const staff = staffWith(table, persons);
      const own = bands(text);
      const criteria = criteriaOf(table);
      const leaves = criteria.slice(0, table.criteria.length + 1);
      const [all, alone, together] = [criteria, [...leaves, ...bands('')], [...criteria, ...own]].map(one =>
        scoreStaff(staff, one, 'điểm; xếp loại; tạm tính'),
      );
      persons.slice(0, table.rows.length).forEach((person, at) => {
        expect(together![at + 1]).toEqual((meets(text, person) ? alone : all)![at + 1]);
      });
    }),
    { numRuns: runs(200) },
  );
});

test('a blank cell of X leaves a criterion open, which holds up the total', () => {
  fc.assert(
    fc.property(anyTable(), people, condition, (table, persons, text) => {
      const staff = staffWith(table, persons).map((row, at) =>
        at === 0 ? row : [...row.slice(0, -2), '', ''],
      );
      const which = table.criteria.map(({ top }, at) => at === 0 && top > 0);
      if (!which[0]) return;
      const rows = scoreStaff(staff, forThem(table, which, text), 'điểm; tạm tính; chi tiết').slice(1);
      const without = scoreStaff(staff, forThem(table, which, 'Tập thể'), 'điểm; tạm tính').slice(1);
      rows.forEach(([score, provisional, first], at) => {
        expect([score, first]).toEqual(['Chưa đủ dữ liệu', 'Chưa có dữ liệu']);
        const known = without[at]![1];
        expect(provisional).toBe(known === 'Không áp dụng' ? 'Chưa đủ dữ liệu' : known);
      });
    }),
    { numRuns: runs(150) },
  );
});
