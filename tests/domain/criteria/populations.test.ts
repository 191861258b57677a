import { expect, test } from 'vitest';
import { parseOwnCondition } from '../../../src/domain/criteria/ownCondition.ts';
import {
  asksCategory,
  type Base,
  belongs,
  categoryOf,
  isOnSide,
  type RowKind,
  specificity,
} from '../../../src/domain/criteria/population.ts';
import { scoreStaff, scoreUnits } from '../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../sheet.ts';

const header =
  'Mã | Đối tượng | Nội dung | Cách tính | Dữ liệu | Mẫu số | Chỉ tiêu | Điểm tối đa | Thang điểm';
const who = 'Mã | Đối tượng | Người đứng đầu | d';
test.each([
  [
    'a head or one of a category: nobody knows yet',
    'Người đứng đầu; Công chức',
    `${who}\n1 | | Không | 4`,
    ['Thiếu: A «Đối tượng»'],
  ],
  ['workers: nobody knows yet', 'Người lao động', `${who}\n1 | | Không | 4`, ['Thiếu: A «Đối tượng»']],
  [
    'blanks and hyphens of any kind in a label',
    'CC ,VC- NLĐ; ; CC, VC –NLĐ',
    `${who}\n1 | Viên chức | | 4`,
    [4],
  ],
])('whom a criterion is for: %s', (_, label, staff, expected) => {
  const table = sheet(`${header}\nA | ${label} | a | Chấm điểm | d | | | 10 |`);
  expect(scoreStaff(sheet(staff), table, typeof expected[0] === 'number' ? 'chi tiết' : 'lý do')[1]).toEqual(
    expected,
  );
});

test('the centre never waits for a category', () => {
  const table = sheet(
    `${header}\nA | Tập thể; Công chức | a | Chấm điểm | d | | | 10 |\nB | | b | Chấm điểm | e | | | 100 |`,
  );
  expect(scoreUnits(sheet('Mã | Loại | d | e\n1 | Trung tâm | | 70'), table)[1]).toEqual([70]);
});

const of = (...bases: readonly Base[]) => ({ bases, own: [] });
const own = parseOwnCondition('Bậc = 3')!;

test('each of these is more specific than those before it', () => {
  const rising = [
    of('all'),
    of('staff'),
    of('official'),
    of('staff', 'official'),
    of('head'),
    of('all', 'head'),
    of('head', 'official', 'staff'),
    { bases: ['all' as const], own: [own] },
    { bases: ['head' as const, 'official' as const], own: [own] },
    { bases: ['all' as const], own: [own, own] },
  ].map(specificity);
  expect(rising).toEqual([...new Set(rising)].sort((a, b) => a - b));
  expect(specificity(of('head'))).toBe(specificity(of('nonHead')));
  expect(specificity(of('unit'))).toBe(specificity(of('center')));
});

test('what is all of several things at once is on a side only if each of them is', () => {
  expect([of('all'), of('staff'), of('all', 'head')].map(one => isOnSide(one, 'staff'))).toEqual([
    true,
    true,
    true,
  ]);
  expect(
    [of('all', 'unit'), of('staff', 'center'), of('anyUnit')].map(one => isOnSide(one, 'staff')),
  ).toEqual([false, false, false]);
  expect([of('all', 'unit'), of('center'), of('head')].map(one => isOnSide(one, 'units'))).toEqual([
    true,
    true,
    false,
  ]);
});

test('what a row is of, while its own columns are not known', () => {
  const kind: RowKind = { side: 'staff', head: false, category: 'official' };
  const known = (answer: boolean | undefined): RowKind => ({ ...kind, own: new Map([[own.key, answer]]) });
  const population = { bases: ['official' as const], own: [own] };
  expect(belongs(population, kind)).toBeUndefined();
  expect([true, false, undefined].map(answer => belongs(population, known(answer)))).toEqual([
    true,
    false,
    undefined,
  ]);
  expect(belongs({ ...population, bases: ['head'] }, known(undefined))).toBe(false);
});

test('a category is asked for where one of several things is one', () => {
  expect([of('head', 'official'), of('worker'), of('head'), of('all')].map(asksCategory)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(['công chức', 'Người đứng đầu', 'Cá nhân', 'Sếp', ''].map(categoryOf)).toEqual([
    'official',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
