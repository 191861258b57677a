import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreStaff, scoreUnits } from '../../../../src/domain/scoring/scoreTable.ts';
import type { ResultCell } from '../../../../src/domain/text/Cell.ts';
import { runs } from '../../runs.ts';
import { anyCell } from '../../scoring/laws/anyCell.ts';
import { type AnyTable, anyTable, criteriaOf, staffOf } from '../../scoring/laws/anyTable.ts';
import { anyKeeping, type Kept, keptAs } from './anyKeeping.ts';
import { anyOrder } from './anyOrder.ts';

const view = 'điểm; xếp loại; hạng; lý do; còn thiếu; tạm tính; chi tiết';
const REASON = 3;

/** The tab Cán bộ with a name beside each code. */
const namedStaff = (table: AnyTable): unknown[][] =>
  staffOf(table).map(([code, ...cells], at) => [code, at === 0 ? 'Họ tên' : `Người ${at}`, ...cells]);

/** The same as units: heads are the centre. */
function namedUnits(table: AnyTable): unknown[][] {
  return namedStaff(table).map(([code, name, , head, ...cells], at) => {
    if (at === 0) return ['Mã đơn vị', 'Tên đơn vị', 'Loại', ...cells];
    return [code, name, head === true || head === 'Có' ? 'Trung tâm' : 'Phòng', ...cells];
  });
}

const unitsFor: Readonly<Record<string, string>> = {
  'Cá nhân': 'Tập thể',
  'Người đứng đầu': 'Trung tâm',
  'Không giữ chức vụ': 'Tập thể',
  'Công chức; Viên chức': 'Tập thể; Trung tâm',
  'CC, VC - NLĐ': 'Tất cả',
};
const unitCriteriaOf = (table: AnyTable) =>
  criteriaOf(table).map(row => row.with(1, unitsFor[String(row[1])] ?? row[1]));

/** What is shown of a table as it is kept: the same of every row, and nothing of what is put in but the reason. */
function expectSame(plain: ResultCell[][], kept: Kept, shown: ResultCell[][]): void {
  const head = shown.findIndex(row => row[0] === 'Điểm');
  expect(head).toBeGreaterThanOrEqual(kept.titles);
  expect(head).toBeLessThan(kept.above);
  const moved = (cell: ResultCell, place: number) =>
    typeof cell === 'string' ? cell.replace(/^Lỗi: dòng \d+/, `Lỗi: dòng ${place + 1}`) : cell;
  const expected = Array.from({ length: shown.length }, (_, place) =>
    plain[0]!.map((_, column) => {
      const why = kept.reasons.get(place);
      return column === REASON && why !== undefined ? `Không chấm: ${why}` : '';
    }),
  );
  expected[head] = [...plain[0]!] as string[];
  kept.places.forEach((place, at) => {
    expected[place] = plain[at + 1]!.map(cell => moved(cell, place)) as string[];
  });
  expect(shown, JSON.stringify(kept.range)).toEqual(expected);
  const last = kept.range.findLastIndex(row => row.some(cell => cell !== ''));
  expect(shown).toHaveLength(last + 1);
}

function shownOf(score: typeof scoreStaff, range: unknown[][], criteria: unknown[][]) {
  try {
    return score(range, criteria, view);
  } catch (error) {
    throw new Error(JSON.stringify(range), { cause: error });
  }
}

/** Any cells among the facts of rows, so that some of these are faulty. */
const strewn = fc.array(fc.tuple(fc.nat(), fc.nat(), anyCell), { maxLength: 2 });
function strew(rows: unknown[][], from: number, cells: readonly (readonly [number, number, unknown])[]) {
  for (const [row, column, cell] of cells) {
    const line = rows[1 + (row % (rows.length - 1))]!;
    if (line.length > from) line[from + (column % (line.length - from))] = cell;
  }
  return rows;
}

const sides = [
  { side: 'staff', score: scoreStaff, rowsOf: namedStaff, criteria: criteriaOf, facts: 4 },
  { side: 'units', score: scoreUnits, rowsOf: namedUnits, criteria: unitCriteriaOf, facts: 3 },
] as const;

test.each(sides)(
  '$side: what people put into a table, and in which order its rows and columns stand, changes no score',
  ({ score, rowsOf, criteria, facts }) => {
    fc.assert(
      fc.property(
        anyTable(),
        strewn,
        anyKeeping,
        anyOrder,
        anyOrder,
        (table, cells, keeping, down, across) => {
          const rows = strew(rowsOf(table), facts, cells);
          const [head, ...plain] = score(rows, criteria(table), view);
          const [lines, columns] = [down(plain.length), across(rows[0]!.length - 2)];
          const turned = [rows[0]!, ...lines.map(at => rows[at + 1]!)].map(row => [
            ...row.slice(0, 2),
            ...columns.map(at => row[at + 2]),
          ]);
          const kept = keptAs(turned, 2 + columns.indexOf(0), keeping);
          const shown = shownOf(score, kept.range, criteria(table));
          expectSame([head!, ...lines.map(at => plain[at]!)], kept, shown);
        },
      ),
      { numRuns: runs(1000) },
    );
  },
);

test.each(sides)('$side: nor of rows that are compared with each other', ({ score, rowsOf, criteria }) => {
  const compared = anyTable({ rules: ['So với cao nhất', 'Vượt chỉ tiêu'] });
  fc.assert(
    fc.property(compared, anyKeeping, (table, keeping) => {
      const rows = rowsOf(table);
      const kept = keptAs(rows, 2, keeping);
      expectSame(score(rows, criteria(table), view), kept, shownOf(score, kept.range, criteria(table)));
    }),
    { numRuns: runs(500) },
  );
});
