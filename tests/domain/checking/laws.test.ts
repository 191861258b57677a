import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCriteria, findingsIn } from '../../../src/domain/checking/checkCriteria.ts';
import { TableFault } from '../../../src/domain/criteria/TableFault.ts';
import { scoreStaff, scoreUnits } from '../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../sheet.ts';
import { runs } from '../runs.ts';
import { table } from './found.ts';

/** One row of every rule, as it should be. */
const [header, ...good] = table(`
  A | Cá nhân | N | a | Đạt/không đạt | d | m | trên 20% | 10 |
  B | Tập thể | N | a | Đạt/không đạt | d |   | Tốt | |
  C | Công chức; Viên chức | N | a | Tỷ lệ | d | m | "100%" | 10 | sàn 50%
  D | Người đứng đầu | N | a | Bậc thang | d | m | | | 100%: 10; 90%: 8
  E | Tập thể | N | a | Theo mức | d | | | | Tốt: 10; Khá: 7
  F | | N | a | Chấm điểm | d | | | "70/3" | bước 0,5
  G | Trung tâm | N | a | Số lượng | d | | | 10 | 2
  H | | N | a | Trừ theo lỗi | d | | | 10 | 2
  I | Cá nhân | N | a | So với cao nhất | [d] - [m] | | | 10 |
  J | | N | a | Vượt chỉ tiêu | d | m | | 10 |
  K | | N | a | Điểm cộng | d | | | |
  L | Người lao động | N | a | Điểm trừ | d | | | 5 | 2
  M | | N | a | Điểm liệt | d | | không quá 0 | | Tốt
  O | Cá nhân | N | a | Trần điểm | d | | ≤ 0 | 70 |
  P | | N | a | Trần xếp loại | d | | | |
  Q | | N | a | Điều kiện xếp loại | d | | ít nhất 1 | | Tốt
  X | | N | Xuất sắc | Xếp loại | | | >= 90 | |
  Y | | N | Tốt | Xếp loại | | | | |
  T | | N | n | Tổng nhóm | | | | 70 |
`) as [unknown[], ...unknown[][]];

const usual = fc.constantFrom(
  ...[
    '',
    'Sếp',
    'Người đứng đàu',
    'N',
    'Tỷ lẹt',
    'Xếp loại',
    'bí quyết',
    'e',
    '[d] - [e]',
    '[d',
    '> 20%',
    'gì đó',
  ],
  ...[
    'Tốt',
    'Giỏi',
    'Có',
    '70/3',
    'mười',
    '100%: 10; 90%: 8',
    'Tốt: 10',
    'bước 2',
    'sàn 2',
    '#REF!',
    '1.234',
    ';',
    ':',
  ],
);
const junk = fc.oneof(
  usual,
  fc.string(),
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  fc.constant(null),
);

/** Good rows in any order, some with a cell or two that are not. */
const rows = fc.array(
  fc
    .tuple(fc.constantFrom(...good), fc.array(fc.tuple(fc.nat(9), junk), { maxLength: 2 }))
    .map(([row, changes]) => {
      const changed = [...row];
      for (const [at, cell] of changes) changed[at] = cell;
      return changed;
    }),
  { maxLength: 8 },
);
const scored = fc.constantFrom(
  sheet('Mã | Đối tượng | Người đứng đầu | d | m\n1 | Công chức | Có | 1 | 2\n2 | | | 3 | 4'),
  sheet('Mã | d | m\n1 | 1 | 2'),
  sheet('Mã | Loại | d | m\nP | Phòng | 1 | 2\nT | Trung tâm | 1 | 2'),
  sheet('Mã | d\n1 | 1'),
);

/** The fault of the table at which scoring stops; undefined where it scores. */
function stopped(scored: unknown[][], criteria: unknown[][]): TableFault | undefined {
  const score = scored[0]!.includes('Loại') ? scoreUnits : scoreStaff;
  try {
    score(scored, criteria);
    return undefined;
  } catch (error) {
    if (error instanceof TableFault) return error;
    throw error;
  }
}

test('whatever stops scoring the check tells, in the same words; where it finds no fault, nothing stops scoring', () => {
  let stops = 0;
  fc.assert(
    fc.property(rows, scored, (some, range) => {
      const criteria = [header, ...some];
      const stop = stopped(range, criteria);
      const faults = findingsIn(criteria, range).filter(({ isNote }) => !isNote);
      if (stop === undefined) return;
      stops++;
      expect(faults.map(({ place, fault, fix }) => ({ place, fault, fix }))).toContainEqual({
        place: stop.place,
        fault: stop.fault,
        fix: stop.fix,
      });
    }),
    { numRuns: runs(1500) },
  );
  expect(stops).toBeGreaterThan(runs(300));
});

test('good rows in any order stop nothing, and reading finds no fault in them', () => {
  const bands = good.filter(row => row[4] === 'Xếp loại');
  fc.assert(
    fc.property(fc.shuffledSubarray(good, { minLength: 1 }), some => {
      const criteria = [header, ...some, ...bands];
      const hasCriterion = some.some(row => !['Xếp loại', 'Tổng nhóm'].includes(String(row[4])));
      const words = findingsIn(criteria, [])
        .map(({ fault }) => fault)
        .join('\n');
      expect(words).not.toMatch(/không đọc được|chưa có (?!tiêu chí)|cần /);
      expect(words.includes('bảng chưa có tiêu chí nào')).toBe(!hasCriterion);
    }),
  );
});

test('whatever is in the cells, the check gives three texts a row, or «Hợp lệ»', () => {
  const wild = fc.array(fc.array(junk, { minLength: 10, maxLength: 10 }), { maxLength: 8 });
  const range = fc.oneof(
    scored,
    fc.constant([]),
    fc.array(fc.array(junk, { maxLength: 5 }), { maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.oneof(rows, wild), range, (some, given) => {
      const result = checkCriteria([header, ...some], given);
      if (result.length === 1) expect(result).toEqual([['Hợp lệ']]);
      else
        for (const row of result) {
          expect(row).toHaveLength(3);
          for (const text of row) expect(text).toMatch(/^(?!.*(undefined|NaN|Infinity|\[object)).*[^\s]/s);
        }
    }),
    { numRuns: runs(1000) },
  );
});

test('any table at all: findings, or a fault of ours where there is no table or no header', () => {
  fc.assert(
    fc.property(fc.array(fc.array(junk, { maxLength: 12 }), { maxLength: 6 }), some => {
      try {
        checkCriteria(some, []);
      } catch (error) {
        expect(error).toBeInstanceOf(TableFault);
        expect((error as Error).message).toMatch(/chưa có bảng tiêu chí|không có dòng tiêu đề/);
      }
    }),
    { numRuns: runs(500) },
  );
});
