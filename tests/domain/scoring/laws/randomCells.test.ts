import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TableFault } from '../../../../src/domain/criteria/TableFault.ts';
import { scoreStaff, scoreUnits } from '../../../../src/domain/scoring/scoreTable.ts';
import { runs } from '../../runs.ts';
import { anyCell } from './anyCell.ts';
import { anyTable, criteriaOf, staffOf } from './anyTable.ts';

const everything = 'điểm; xếp loại; hạng; lý do; còn thiếu; tạm tính; chi tiết';

/** Scores, and expects a rectangle that a sheet can show or one of our own faults. Tells whether it was scored. */
function survives(rows: readonly unknown[][], criteria: readonly unknown[][], view: unknown): boolean {
  let isScored = false;
  const isQuoted = /NaN|Infinity/.test(String([rows, criteria]));
  for (const score of [scoreStaff, scoreUnits])
    try {
      const result = score(rows, criteria, view);
      expect(result).toHaveLength(rows.length);
      for (const row of result) {
        expect(row).toHaveLength(result[0]!.length);
        for (const cell of row)
          if (typeof cell === 'number') expect(cell, 'a number').toSatisfy(Number.isFinite);
          else if (typeof cell !== 'boolean') expect(typeof cell).toBe('string');
      }
      expect(String(result)).not.toMatch(isQuoted ? /undefined|\[object/ : /NaN|Infinity|undefined|\[object/);
      isScored = true;
    } catch (error) {
      if (!(error instanceof TableFault)) throw error;
      expect(error.message).not.toMatch(/undefined|\[object Object/);
    }
  return isScored;
}

/** Some cells, by chance, in place of those of a table. */
const strewn = fc.array(fc.tuple(fc.nat(), fc.nat(), anyCell), { minLength: 1, maxLength: 8 });
const strew = (table: unknown[][], cells: readonly (readonly [number, number, unknown])[], from: number) => {
  for (const [row, column, cell] of cells) {
    const at = from + (row % Math.max(1, table.length - from));
    if (table[at]) table[at][column % table[at].length] = cell;
  }
  return table;
};

test('any cells among the rows', () => {
  let scored = 0;
  fc.assert(
    fc.property(anyTable(), strewn, (table, cells) => {
      if (survives(strew(staffOf(table), cells, 1), criteriaOf(table), everything)) scored++;
    }),
    { numRuns: runs(800) },
  );
  expect(scored).toBeGreaterThan(runs(600));
});

test('any cells among the criteria', () => {
  let scored = 0;
  fc.assert(
    fc.property(anyTable(), strewn, (table, cells) => {
      if (survives(staffOf(table), strew(criteriaOf(table), cells.slice(0, 3), 1), everything)) scored++;
    }),
    { numRuns: runs(1200) },
  );
  expect(scored).toBeGreaterThan(runs(100));
});

test('any cells in the headers, any view', () => {
  fc.assert(
    fc.property(anyTable(), strewn, strewn, anyCell, (table, cells, titles, view) => {
      survives(strew(staffOf(table), cells, 0), criteriaOf(table), view);
      survives(staffOf(table), strew(criteriaOf(table), titles, 0), everything);
    }),
    { numRuns: runs(300) },
  );
});

test('nothing but any cells', () => {
  const range = fc
    .integer({ min: 0, max: 7 })
    .chain(width => fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { maxLength: 6 }));
  fc.assert(
    fc.property(range, range, anyCell, (rows, criteria, view) => {
      survives(rows, criteria, view);
    }),
    { numRuns: runs(500) },
  );
});
